package org.zhunsheng.audit.time;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.regulation.FiveYearPlan;
import org.zhunsheng.regulation.WordSet;

/** 七五 in 2023 was copied from an old table. In the years beside a plan it may be summed up or prepared. */
@Rule(
        id = "H-03",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = "five-year-plans",
        zh = "引用的普法五年规划应与预算年度相符，例如“八五”为2021至2025年。",
        en =
                "The five-year plan of publicity that a text names runs in the fiscal year, as the eighth does from 2021 to 2025.")
final class PlanIsOfTheYear implements AuditRule.OfProject {

    private static final Pattern PLAN =
            Pattern.compile("(?<![一二三四五六七八九十〇零])([五六七八九]五)[\"“”’'」》]?(?=普法|法治|法制|规划|期间|时期|五年|依法治)");

    @Override
    public void check(AuditedProject project, Findings out) {
        FiscalYear year = project.document().year();
        if (year == null || project.isDepartment()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        check(project, project.at(Part.NAME), project.printedName(), reported, out);
        check(project, project.at(Part.GOALS), project.goalText(), reported, out);
        check(project, project.at(Part.PURPOSE), project.project().purpose(), reported, out);
        for (AuditedRow row : project.rows()) {
            check(project, row.at(Part.LEVEL3), row.indicator().name(), reported, out);
            check(project, row.at(Part.DESCRIPTION), row.indicator().description(), reported, out);
            check(project, row.at(row.targetPart()), row.printedTarget(), reported, out);
        }
    }

    private static void check(
            AuditedProject project, Where where, @Nullable String text, Set<String> reported, Findings out) {
        FiscalYear year = project.document().year();
        if (year == null || text == null || text.indexOf('五') < 0) {
            return;
        }
        Matcher matcher = PLAN.matcher(text);
        while (matcher.find()) {
            for (FiveYearPlan plan : project.document().inForce().plans()) {
                boolean named = plan.name().equals(matcher.group(1));
                if (named && !fits(project, plan, text, year.year()) && reported.add(plan.name())) {
                    report(where, plan, year.year(), out);
                }
            }
        }
    }

    private static boolean fits(AuditedProject project, FiveYearPlan plan, String text, int year) {
        boolean beside = plan.runsIn(year - 1) || plan.runsIn(year + 1);
        return plan.runsIn(year) || beside && project.document().texts().has(text, WordSet.PLAN_CHANGE_WORDS);
    }

    private static void report(Where where, FiveYearPlan plan, int year, Findings out) {
        out.add(
                where,
                Facts.found(plan.name()),
                Wording.of(
                        "“%s”规划为 %d 至 %d 年，预算年度为 %d 年。",
                        "The plan \"%s\" runs from %d to %d; the fiscal year is %d.",
                        plan.name(),
                        plan.from(),
                        plan.to(),
                        year),
                Wording.of("改为本年度所在的五年规划。", "Name the five-year plan of this year."));
    }
}
