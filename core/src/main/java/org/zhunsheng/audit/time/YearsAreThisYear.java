package org.zhunsheng.audit.time;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** A goal of another year was copied, or reports what was done as what shall be done. Comparisons and longer terms may name other years. */
@Rule(
        id = "H-01",
        severity = Severity.ERROR,
        type = IssueType.COMPLIANCE,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = "target-measures",
        zh = "绩效目标和指标中的年份应为本预算年度，沿用往年内容的应更新。",
        en =
                "Years in goals and rows are the fiscal year's own; what was taken over from another year is brought up to date.")
final class YearsAreThisYear implements AuditRule.OfDocument {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》|[(〔\\[][^)〕\\]]*[)〕\\]]号?");
    private static final Pattern DEADLINE = Pattern.compile("20[0-9]{2}年[0-9]{1,2}月");
    private static final Pattern LONGER =
            Pattern.compile("20[0-9]{2}年?度?(?:--|——|[-—–~至到、和])20[0-9]{2}|(?:到|至)20[0-9]{2}年(?:底|末|$|[,，。])");

    @Override
    public void check(AuditedDocument document, Findings out) {
        FiscalYear year = document.year();
        if (year == null) {
            return;
        }
        Strategy strategy = document.document().strategy();
        OverallGoal goal = strategy.overallGoal();
        if (goal != null) {
            check(document, Where.inDocument(Part.OVERALL_GOAL), goal.text(), out);
            goal.items().forEach(item -> check(document, Where.inDocument(Part.OVERALL_GOAL), item.text(), out));
        }
        strategy.programmes()
                .forEach(programme -> check(document, Where.inDocument(Part.PROGRAMMES), programme.text(), out));
        document.projects().forEach(project -> check(project, out));
    }

    /** A term over more years, or a name with another year, explains other years in the table. */
    private static boolean isOfMoreYears(AuditedProject project, int year) {
        String term = project.project().identity().term();
        Span span = term == null ? null : Span.of(Chars.squeeze(term));
        Project.Finance money = project.project().finance();
        boolean longer = span != null && span.from().getYear() < span.to().getYear()
                || money.mediumTerm() != null
                || money.mediumTermBudget() != null
                || project.project().goals().stream().anyMatch(goal -> goal.horizon() == Goal.Horizon.MEDIUM_TERM);
        return longer || otherYear(project.name().text(), year) != null;
    }

    private static void check(AuditedProject project, Findings out) {
        for (Goal goal : project.project().goals()) {
            if (goal.horizon() == Goal.Horizon.ANNUAL) {
                check(project, () -> project.at(Part.GOALS), goal.text(), out);
            }
        }
        for (AuditedRow row : project.rows()) {
            Indicator indicator = row.indicator();
            Indicator.Standard standard = indicator.standard();
            check(project, () -> row.at(Part.LEVEL3), indicator.name(), out);
            check(project, () -> row.at(Part.DESCRIPTION), indicator.description(), out);
            check(project, () -> row.at(Part.TARGET), printed(standard.target()), out);
            check(project, () -> row.at(Part.CURRENT_YEAR_TARGET), printed(standard.currentYearTarget()), out);
        }
    }

    private static void check(AuditedProject project, Supplier<Where> where, @Nullable String text, Findings out) {
        FiscalYear year = project.document().year();
        // Most texts name no year, and few name another one.
        if (year != null
                && text != null
                && text.contains("20")
                && otherYear(Chars.squeeze(text), year.year()) != null) {
            if (!isOfMoreYears(project, year.year())) {
                check(project.document(), where.get(), text, out);
            }
        }
    }

    private static @Nullable String printed(@Nullable TargetValue target) {
        return target == null ? null : target.printed();
    }

    private static void check(AuditedDocument document, Where where, @Nullable String text, Findings out) {
        FiscalYear year = document.year();
        if (year == null || text == null || !text.contains("20")) {
            return;
        }
        String bare = TITLE.matcher(Chars.squeeze(text)).replaceAll("");
        Integer other = otherYear(bare, year.year());
        if (other == null || LONGER.matcher(bare).find() || document.texts().has(bare, WordSet.OTHER_YEAR_WORDS)) {
            return;
        }
        // A day or a month of a later year is a date to finish by, as of an evaluation.
        boolean deadline = DEADLINE.matcher(bare).find();
        Findings later = out.as(deadline ? Severity.INFO : Severity.WARN);
        report(where, text, other, year.year(), other > year.year() ? later : out);
    }

    /** The first other year of a text that does not name this one; {@code null} for none. */
    private static @Nullable Integer otherYear(String text, int year) {
        @Nullable Integer other = null;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            int named = Integer.parseInt(matcher.group(1));
            if (named == year) {
                return null;
            }
            other = other == null ? Integer.valueOf(named) : other;
        }
        return other;
    }

    private static void report(Where where, String text, int other, int year, Findings out) {
        out.add(
                where,
                Facts.of(String.valueOf(other), String.valueOf(year)),
                Wording.of("“%s”写的是 %d 年，预算年度为 %d 年。", "\"%s\" is about %d; the fiscal year is %d.", text, other, year),
                Wording.of(
                        "改为 %d 年的目标；引用往年数据的，注明“上年实际”。",
                        "State the goal of %d; mark figures of other years as last year's result.", year));
    }
}
