package org.zhunsheng.audit;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** Finds out whose a document is: project codes begin with the code of the region. */
final class Regions {
    private static final int CODE = 6;
    private static final int PROJECT_CODE = 21;

    private Regions() {}

    /** The six digits that most project codes begin with, or {@code null} where the document has no such codes. */
    static @Nullable String of(PerformanceDocument document) {
        for (Project project : document.projects()) {
            String code = project.identity().code();
            if (code != null && code.length() == PROJECT_CODE && startsWithDigits(code)) {
                return code.substring(0, CODE);
            }
        }
        return null;
    }

    private static boolean startsWithDigits(String code) {
        return code.substring(0, CODE).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
