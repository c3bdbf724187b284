package org.zhunsheng.app.web.planning;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Refusal;
import org.zhunsheng.app.web.UnreadableBody;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.TypedTargets;
import org.zhunsheng.reading.source.ReadingException;
import tools.jackson.databind.JsonNode;

/** A project as somebody typed it: in the exchange format, where a target may be its printed text alone. */
final class DraftText {
    /** More rows than any table of a project has, and as many as can be audited while somebody types. */
    static final int MOST_ROWS = 1_000;

    private DraftText() {}

    /**
     * Reads what was typed and understands its targets.
     *
     * @param region in which region its unit lies; by it the words are chosen
     */
    static Project project(@Nullable JsonNode typed, @Nullable String region) {
        Project project = read(typed);
        int rows = project.indicators().size();
        if (rows > MOST_ROWS) {
            throw Refusal.field("/project/indicators", "projects.rows", rows, MOST_ROWS);
        }
        return new TypedTargets(region).in(project);
    }

    private static Project read(@Nullable JsonNode typed) {
        try {
            return ProjectText.project(String.valueOf(typed));
        } catch (ReadingException refused) {
            throw UnreadableBody.of(refused, "/project");
        }
    }
}
