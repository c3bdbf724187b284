package org.zhunsheng.audit.consistency;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level2;

/** A programme and its project state different targets for one measure. */
@Rule(
        id = "G-05",
        severity = Severity.ERROR,
        type = IssueType.MISMATCH,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-form", "target-review"},
        zh = "分项绩效目标与项目绩效目标中同一指标的指标值应一致。",
        en = "The programmes and the projects of one document state the same target for the same measure.")
final class PartsAgree implements AuditRule.OfDocument {
    private static final Pattern COUNTING = Pattern.compile("(?:的?(?:数量|件数|人数|次数|场次|数|量|情况)|件|人|次)+$");
    private static final Pattern BRACKET = Pattern.compile("[(（].*?[)）]");
    private static final Pattern WORK = Pattern.compile("受理|办理|接收|开展|提供");

    @Override
    public void check(AuditedDocument document, Findings out) {
        for (AuditedProject programme : document.programmes()) {
            if (programme.rows().isEmpty()) {
                continue;
            }
            for (AuditedProject project : document.projects()) {
                boolean same = programme.name().text().equals(project.name().text())
                        || !Collections.disjoint(
                                programme.name().topics(), project.name().topics());
                if (same && !programme.name().text().isEmpty()) {
                    compare(programme, project, out);
                }
            }
        }
    }

    private static void compare(AuditedProject programme, AuditedProject project, Findings out) {
        Map<String, AuditedRow> stated = new HashMap<>();
        for (AuditedRow row : project.rows()) {
            if (isCounted(row)) {
                stated.putIfAbsent(measure(row), row);
            }
        }
        for (AuditedRow row : programme.rows()) {
            AuditedRow other = isCounted(row) ? stated.get(measure(row)) : null;
            if (other != null) {
                differ(row, other, out);
            } else if (isCounted(row)
                    && row.is(Level2.QUANTITY)
                    && !row.name().topics().isEmpty()
                    && programme.name().text().equals(project.name().text())) {
                absent(row, project, out);
            }
        }
    }

    private static boolean isCounted(AuditedRow row) {
        AuditedTarget target = row.target();
        return target != null && target.number() != null && !row.name().text().isEmpty();
    }

    /** 法律援助案件受理件数 and 法律援助案件受理数（件） are one measure. */
    private static String measure(AuditedRow row) {
        String name = BRACKET.matcher(row.name().text()).replaceAll("");
        name = COUNTING.matcher(Texts.bare(name)).replaceFirst("");
        return WORK.matcher(name).replaceAll("");
    }

    private static void differ(AuditedRow programme, AuditedRow project, Findings out) {
        AuditedTarget one = programme.target();
        AuditedTarget other = project.target();
        BigDecimal stated = one == null ? null : one.number();
        BigDecimal number = other == null ? null : other.number();
        if (one == null
                || other == null
                || stated == null
                || number == null
                || one.unit().isPercent() != other.unit().isPercent()
                || stated.compareTo(number) == 0) {
            return;
        }
        out.add(
                project.at(project.targetPart()),
                Facts.of(project.printedTarget(), programme.printedTarget()),
                Wording.of(
                        "“%s”在项目中为“%s”，在分项绩效目标“%s”中为“%s”，两处不一致。",
                        "\"%s\" is \"%s\" in the project and \"%4$s\" in the programme \"%3$s\".",
                        project.printedName(),
                        project.printedTarget(),
                        programme.project().printedName(),
                        programme.printedTarget()),
                Wording.of("核对后统一为一个指标值。", "State one target in both places."));
    }

    private static void absent(AuditedRow row, AuditedProject project, Findings out) {
        out.as(Severity.WARN)
                .add(
                        project.at(Part.INDICATORS),
                        Facts.of("", row.printedName() + row.printedTarget()),
                        Wording.of(
                                "分项绩效目标中的“%s”（%s）在同名项目中没有对应指标。",
                                "The project of the same name has no row for the programme's \"%s\" (%s).",
                                row.printedName(),
                                row.printedTarget()),
                        Wording.of(
                                "在项目中增加“%s”，指标值与分项绩效目标一致。",
                                "Add \"%s\" to the project with the same target.", row.printedName()));
    }
}
