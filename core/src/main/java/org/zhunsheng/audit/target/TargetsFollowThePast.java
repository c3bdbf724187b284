package org.zhunsheng.audit.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedDocument;
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
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.WordSet;

/** A target far below what was reached last year is met without effort, one far above it is out of reach. */
@Rule(
        id = "B-24",
        severity = Severity.WARN,
        type = IssueType.MEASURABILITY,
        opinion = Opinion.VALUE_DOES_NOT_FIT,
        cites = {"core-indicators", "proposal"},
        zh = "指标值要与上年完成情况相称，不得明显偏低或偏高。",
        en = "A target must go with what was reached before and not be far below or above it.")
final class TargetsFollowThePast implements AuditRule.OfDocument {

    /** So many places does 万 move a point. */
    private static final int THOUSANDS = 4;

    @Override
    public void check(AuditedDocument document, Findings out) {
        FiscalYear year = document.year();
        if (year == null) {
            return;
        }
        List<PastFigures.Figured> figures = figures(document, year.year());
        for (AuditedProject table : document.tables()) {
            for (AuditedRow row : table.rows()) {
                PastFigures.Figured past = row.target() == null ? null : past(row, figures, year.year());
                if (past != null) {
                    compare(row, past, out);
                }
            }
        }
    }

    private static List<PastFigures.Figured> figures(AuditedDocument document, int year) {
        List<PastFigures.Figured> figures = new ArrayList<>();
        PerformanceDocument.OverallGoal overall = document.document().strategy().overallGoal();
        if (overall != null) {
            figures.addAll(PastFigures.in(overall.text(), year));
            overall.items().forEach(item -> figures.addAll(PastFigures.in(item.text(), year)));
        }
        document.programmes().forEach(programme -> figures.addAll(PastFigures.in(programme.goalText(), year)));
        document.projects().forEach(project -> figures.addAll(PastFigures.in(project.goalText(), year)));
        figures.removeIf(figure -> document.texts().topics(figure.noun()).isEmpty());
        return figures;
    }

    /** The row's own past figure, or one of the document about the same thing in the same unit; {@code null} for none. */
    private static PastFigures.@Nullable Figured past(AuditedRow row, List<PastFigures.Figured> figures, int year) {
        PastFigures.Figured own = own(row, year);
        if (own != null) {
            return own;
        }
        if (figures.isEmpty() || row.name().topics().isEmpty() || row.name().isRate() || row.isCost()) {
            return null;
        }
        return figures.stream()
                .filter(figure -> hasUnitOf(row, figure, true) && isAbout(row, figure.noun()))
                .findFirst()
                .orElse(null);
    }

    /** What the row itself says of the years before, in its basis, remark or description. */
    private static PastFigures.@Nullable Figured own(AuditedRow row, int year) {
        Indicator indicator = row.indicator();
        for (String note : Arrays.asList(indicator.standard().basis(), indicator.remark(), indicator.description())) {
            for (PastFigures.Figured figure : PastFigures.in(note, year)) {
                if (hasUnitOf(row, figure, false)) {
                    return figure;
                }
            }
        }
        return null;
    }

    private static boolean hasUnitOf(AuditedRow row, PastFigures.Figured figure, boolean orNone) {
        AuditedTarget target = row.target();
        Unit unit = row.document().inForce().units().of(figure.unit());
        return target != null
                && unit.dimension() != Dimension.UNKNOWN
                && (target.unit().dimension() == unit.dimension()
                        || orNone && target.unit().printed().isEmpty());
    }

    /** The same function, and no activity beside it: 法律援助培训 is not 法律援助案件. */
    private static boolean isAbout(AuditedRow row, String noun) {
        AuditedDocument document = row.document();
        boolean shared =
                document.texts().topics(noun).stream().anyMatch(row.name().topics()::contains);
        return shared
                && document.inForce().words(WordSet.ACTIVITIES).stream()
                        .noneMatch(word -> row.name().text().contains(word) && !noun.contains(word));
    }

    /** 12万人 as people, 3万元 as yuan. */
    private static BigDecimal counted(BigDecimal number, Unit unit) {
        boolean thousands = !unit.isMoney() && unit.printed().startsWith("万");
        return thousands ? number.movePointRight(THOUSANDS) : number.multiply(unit.factor());
    }

    /** 提高幅度≥3% is not to be measured by what the level was. */
    private static boolean isOfChange(AuditedRow row, PastFigures.Figured past) {
        Texts texts = row.document().texts();
        return texts.has(row.name().text(), WordSet.CHANGE_WORDS) && !texts.has(past.sentence(), WordSet.CHANGE_WORDS);
    }

    private static void compare(AuditedRow row, PastFigures.Figured past, Findings out) {
        AuditedTarget target = row.target();
        BigDecimal number = target == null || target.isDownward() ? null : target.number();
        if (target == null
                || number == null
                || past.number().signum() <= 0
                || row.name().isReverse()
                || isOfChange(row, past)) {
            return;
        }
        Unit unit = row.document().inForce().units().of(past.unit());
        boolean sameUnit = unit.printed().equals(target.unit().printed());
        BigDecimal wanted = sameUnit ? number : counted(number, target.unit());
        BigDecimal reached = sameUnit ? past.number() : counted(past.number(), unit);
        BigDecimal share = Figures.percent(wanted, reached);
        boolean low = share.compareTo(row.document().inForce().figure(Figure.BASELINE_LOW)) < 0;
        boolean high = share.compareTo(row.document().inForce().figure(Figure.BASELINE_HIGH)) > 0;
        if (!low && !high) {
            return;
        }
        out.add(
                row.at(row.targetPart()),
                Facts.of(row.printedTarget(), Figures.plain(past.number()) + past.unit()),
                Wording.of(
                        "%s ÷ %s = %s，目标明显" + (low ? "低于" : "高于") + "以前完成的“%s”。",
                        "%s ÷ %s = %s: the target is far " + (low ? "below" : "above")
                                + " what was reached before, \"%s\".",
                        Figures.plain(wanted),
                        Figures.plain(reached),
                        Figures.inPercent(share),
                        past.sentence()),
                Wording.of("参照“%s”重新测算，或说明原因。", "Work it out again from \"%s\", or give the reason.", past.sentence()));
    }
}
