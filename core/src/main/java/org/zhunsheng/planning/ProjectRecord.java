package org.zhunsheng.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.MoneyUnit;

/**
 * A project as it stands now.
 *
 * @param summary what it is called, whose it is, what it amounts to
 * @param moneyUnit the unit in which its form prints money
 * @param content what it says: one project of the exchange format, on one line
 * @param documents what it came from, the first one first
 */
public record ProjectRecord(ProjectSummary summary, MoneyUnit moneyUnit, String content, List<Source> documents) {
    public ProjectRecord {
        documents = List.copyOf(documents);
    }

    /** The same with what an audit found in it. */
    public ProjectRecord judged(FindingsSummary found) {
        return new ProjectRecord(summary.judged(found), moneyUnit, content, documents);
    }

    /**
     * A document that a project came from.
     *
     * @param document the document
     * @param position the project's position in it, from zero
     * @param title as printed
     * @param kind the form
     * @param fileName the name of the file
     * @param importId the import that brought it
     * @param accepted who accepted it, and when
     */
    public record Source(
            UUID document,
            int position,
            @Nullable String title,
            DocumentKind kind,
            String fileName,
            @Nullable UUID importId,
            Trace accepted) {}
}
