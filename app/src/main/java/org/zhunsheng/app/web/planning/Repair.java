package org.zhunsheng.app.web.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;

/**
 * The text that cures a finding when it is put into the field that the finding is about. There is one only where the rule says
 * that what it expects is the cure, and what was found stands in the field: whatever needs a person's judgement has none.
 */
final class Repair {
    private Repair() {}

    /** The whole new text of the field; {@code null} where a person has to decide. */
    static @Nullable String of(Finding finding, @Nullable Project project) {
        String expected = finding.facts().expected();
        String present = project == null ? null : present(finding, project);
        if (present == null || !finding.facts().cures()) {
            return null;
        }
        String found = finding.facts().found();
        String text = expected.replace('＝', '=');
        if (found.equals(present)) {
            return text;
        }
        int at = found.isEmpty() ? -1 : present.indexOf(found);
        boolean once = at >= 0 && present.indexOf(found, at + 1) < 0;
        return once ? present.substring(0, at) + text + present.substring(at + found.length()) : null;
    }

    private static @Nullable String present(Finding finding, Project project) {
        int at = finding.where().row();
        List<Indicator> rows = project.indicators();
        return at >= 0
                ? at < rows.size() ? ofRow(finding, rows.get(at)) : null
                : switch (finding.where().part()) {
                    case NAME -> project.identity().name();
                    case CODE -> project.identity().code();
                    case ATTRIBUTE -> project.identity().attribute();
                    case TERM -> project.identity().term();
                    case PURPOSE -> project.purpose();
                    default -> null;
                };
    }

    private static @Nullable String ofRow(Finding finding, Indicator row) {
        return switch (finding.where().part()) {
            case LEVEL1 -> row.classification().level1();
            case LEVEL2 -> row.classification().level2();
            case LEVEL3 -> row.name();
            case DESCRIPTION -> row.description();
            case TARGET -> printed(row.standard().target());
            case CURRENT_YEAR_TARGET -> printed(row.standard().currentYearTarget());
            case BASIS -> row.standard().basis();
            case REMARK -> row.remark();
            default -> null;
        };
    }

    private static @Nullable String printed(@Nullable TargetValue target) {
        return target == null ? null : target.printed();
    }
}
