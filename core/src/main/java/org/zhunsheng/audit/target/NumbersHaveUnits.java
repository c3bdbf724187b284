package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Unit;

/** A number without a unit, and money in 万 or in two units at once, can be misread ten-thousandfold. */
@Rule(
        id = "B-15",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"target-form", "integrated-system"},
        zh = "指标值要有计量单位，同一张表的金额单位应一致。",
        en = "A number needs a unit, and the amounts of one table should be in one unit.")
final class NumbersHaveUnits implements AuditRule.OfProject {
    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("[(\\[](?:单位:?)?[^()\\[\\]]{0,2}(?:%|‰|[\\u4e00-\\u9fff㎡]{1,4})[)\\]]$|单位:");
    /** 培训人次 is counted in 人次; 案件数 says that something is counted, but not in what. */
    private static final Pattern COUNTED_IN = Pattern.compile("[人场台件班批户车架]次$");

    private static final String TEN_THOUSAND = "万";

    @Override
    public void check(AuditedProject project, Findings out) {
        Set<String> money = new LinkedHashSet<>();
        AuditedRow mixed = null;
        for (AuditedRow row : project.rows()) {
            AuditedTarget target = row.target();
            if (target == null || !isNumeric(target)) {
                continue;
            }
            Unit unit = target.unit();
            if (unit.printed().isEmpty()) {
                checkMissing(row, target, out);
            } else if (unit.printed().equals(TEN_THOUSAND)) {
                checkBareTenThousand(row, out);
            } else if (unit.isMoney() && money.add(unit.word()) && money.size() > 1) {
                mixed = mixed == null ? row : mixed;
            }
        }
        if (mixed != null) {
            report(
                    mixed,
                    String.join("、", money),
                    Wording.of(
                            "同一张表的金额单位混用“%s”，汇总前必须换算。",
                            "The amounts of one table are in \"%s\": convert before adding.", String.join("、", money)),
                    Wording.of("统一为“元”。", "Use one unit, yuan."),
                    out.as(Severity.INFO));
        }
    }

    private static boolean isNumeric(AuditedTarget target) {
        return target.lower() != null || target.upper() != null;
    }

    /** Zero is zero in any unit. */
    private static void checkMissing(AuditedRow row, AuditedTarget target, Findings out) {
        BigDecimal number = target.number();
        boolean zero = number != null && number.signum() == 0;
        if (zero
                || !row.isIndicator()
                || UNIT_IN_NAME.matcher(row.name().text()).find()) {
            return;
        }
        // A name that ends in 人次 says what is counted; the form wants the unit all the same.
        Findings sink = COUNTED_IN.matcher(row.name().text()).find() ? out.as(Severity.INFO) : out;
        boolean points = row.description().text().contains("百分点");
        String unit = points ? "个百分点" : row.name().isRate() || isSatisfaction(row) ? "%" : "";
        report(
                row,
                row.printedTarget(),
                Wording.of(
                        "指标“%s”的值“%s”没有计量单位。",
                        "The value of \"%s\", \"%s\", has no unit.", named(row), row.printedTarget()),
                unit.equals("%")
                        ? inPercent(number)
                        : unit.isEmpty()
                                ? Wording.of("补写计量单位，例如件、人次、场。", "Add the unit, such as cases, persons, events.")
                                : Wording.of("补写“%s”。", "Add \"%s\".", unit),
                sink);
    }

    /** 0.8 of all are 80%, and not 0.8%. */
    private static Wording inPercent(@Nullable BigDecimal number) {
        if (number == null || number.signum() <= 0 || number.compareTo(BigDecimal.ONE) >= 0) {
            return Wording.of("补写“%s”。", "Add \"%s\".", "%");
        }
        String percent = Figures.inPercent(number.movePointRight(2));
        return Wording.of("改写为百分比“%s”。", "Write it as a percentage, \"%s\".", percent);
    }

    private static boolean isSatisfaction(AuditedRow row) {
        return row.level1() == Level1.SATISFACTION;
    }

    private static String named(AuditedRow row) {
        String level2 = row.indicator().classification().level2();
        return row.indicator().name() == null && level2 != null ? level2 : row.printedName();
    }

    private static void checkBareTenThousand(AuditedRow row, Findings out) {
        if (row.isCost() || row.name().money() != Traits.Money.NONE) {
            report(
                    row,
                    row.printedTarget(),
                    Wording.of("金额“%s”的单位不完整。", "The unit of the amount \"%s\" is not complete.", row.printedTarget()),
                    Wording.of("写成“%s元”。", "Write \"%s元\".", row.printedTarget()),
                    out.as(Severity.WARN));
        }
    }

    private static void report(AuditedRow row, String found, Wording message, Wording proposal, Findings out) {
        out.add(row.at(row.targetPart()), Facts.found(found), message, proposal);
    }
}
