package org.zhunsheng.audit.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.regulation.IndicatorTree;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;

/** The names of classes are those of the list, and codes fit them. The tree of a department as a whole is its own. */
@Rule(
        id = "A-09",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.WRONG_LEVEL2,
        cites = {"class-codes", "target-form"},
        zh = "一级、二级指标名称应与规定的指标分类一致，分类代码应与名称相符。",
        en = "First and second levels are named as in the list of classes, and a printed code is that of the name.")
final class ClassIsListed implements AuditRule.OfProject {

    @Override
    public void check(AuditedProject project, Findings out) {
        if (project.isDepartment()) {
            return;
        }
        IndicatorTree tree = project.document().inForce().tree();
        boolean codes = project.rows().stream()
                .anyMatch(row -> row.level2() != null && tree.code(row.level2()).equals(code(row)));
        Indicator.@Nullable Classification above = null;
        for (AuditedRow row : project.rows()) {
            Indicator.Classification own = row.indicator().classification();
            if (above == null || !isSame(own, above)) {
                check(row, tree, codes, out);
            }
            above = own;
        }
    }

    /** One merged cell of the form stands for several rows. */
    private static boolean isSame(Indicator.Classification own, Indicator.Classification above) {
        return Objects.equals(own.level2(), above.level2())
                && Objects.equals(own.level1(), above.level1())
                && Objects.equals(own.code(), above.code());
    }

    private static String code(AuditedRow row) {
        String code = row.indicator().classification().code();
        return code == null ? "" : code;
    }

    private static void check(AuditedRow row, IndicatorTree tree, boolean codes, Findings out) {
        String level1 = row.indicator().classification().level1();
        String level2 = row.indicator().classification().level2();
        Level2 meant = row.level2();
        if (level1 != null && row.level1() == null) {
            report(row, Part.LEVEL1, level1, names(), out);
        } else if (level2 != null && !tree.isListed(level2)) {
            report(row, Part.LEVEL2, level2, meant == null ? names(row.level1()) : List.of(Wording.named(meant)), out);
        } else if (codes && meant != null && !code(row).isEmpty() && !code(row).equals(tree.code(meant))) {
            out.add(
                    row.at(Part.LEVEL2),
                    Facts.of(code(row), tree.code(meant)),
                    Wording.of(
                            "“%s”的分类代码是 %s，表内为 %s。",
                            "The code of \"%s\" is %s, not %s.", Wording.named(meant), tree.code(meant), code(row)),
                    Wording.of("改为 %s-%s。", "Write the code %s of \"%s\".", tree.code(meant), Wording.named(meant)));
        }
    }

    private static List<Wording> names() {
        return Stream.of(Level1.values()).map(Wording::named).toList();
    }

    private static List<Wording> names(@Nullable Level1 above) {
        return Stream.of(Level2.values())
                .filter(level -> level.parent() == above)
                .map(Wording::named)
                .toList();
    }

    private static void report(AuditedRow row, Part part, String printed, List<Wording> names, Findings out) {
        Wording listed = Wording.joined(names);
        out.add(
                row.at(part),
                names.size() == 1 ? Facts.instead(printed, listed.zh()) : Facts.of(printed, listed.zh()),
                Wording.of("“%s”不是规定的指标分类名称。", "\"%s\" is no name on the list of classes.", printed),
                Wording.of("改用规定名称：%s。", "Use a name of the list: %s.", listed));
    }
}
