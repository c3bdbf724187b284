package org.zhunsheng.issuing.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.PerformanceDocument;

/**
 * A title as a cover prints it, line by line.
 *
 * @param owner the department, where the title begins with its name
 * @param rest what the book is
 * @param mark what stands in brackets behind it: （草案）
 */
record CoverTitle(
        @Nullable String owner,
        @Nullable String rest,
        @Nullable String mark) {
    private static final Pattern MARK = Pattern.compile("(.+?)\\s*([(（][^()（）]{1,10}[)）])");

    static CoverTitle of(@Nullable String title, PerformanceDocument document) {
        if (title == null) {
            return new CoverTitle(null, null, null);
        }
        CodedName department = document.heading().department();
        String name = department == null ? null : department.name();
        String owner = name != null && title.startsWith(name) && title.length() > name.length() ? name : null;
        String rest = owner == null ? title : title.substring(owner.length());
        Matcher mark = MARK.matcher(rest);
        return mark.matches() ? new CoverTitle(owner, mark.group(1), mark.group(2)) : new CoverTitle(owner, rest, null);
    }
}
