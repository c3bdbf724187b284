package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;

/** Finds the units that a document's amounts are printed in: where headings, labels or titles name them. */
final class MoneyUnitFinder {
    /** How sure yuan is where no unit is named, in percent. */
    static final int UNSURE = 50;

    private static final String WORD = "单位";
    /** One of them is in whatever names a unit, or announces one. */
    private static final String UNIT_LETTERS = "位元";

    private static final int LONGEST_LABEL = 24;

    /** 金额单位, also behind other words of its line; the unit itself stands in the next cell. */
    private static final Pattern BARE_LABEL = Pattern.compile("[(\\[]?(?:金额|货币|计量|资金)?单位[:：]?$");

    private static final Pattern UNIT_CELL =
            Pattern.compile("(?:人民币)?[:/]?(" + MoneyScale.WORDS + ")(?<=元)(?:人民币)?(?:[、/,]%)?[)\\]]*");
    private static final Pattern STATEMENT =
            Pattern.compile("[(\\[]?(?:金额|货币|计量|资金)?单位[:/(]?(?:人民币)?[:/]?(?:" + MoneyScale.WORDS + ")[)\\]]*");

    /** 万 元, spaced out, is two words. */
    private static final int MOST_WORDS = 3;

    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft draft;

    MoneyUnitFinder(Flow flow, Labels labels, DocumentDraft draft) {
        this.flow = flow;
        this.labels = labels;
        this.draft = draft;
    }

    /** The units that are named, with the places where they are. */
    MoneyUnits find() {
        Map<Piece.Start, Integer> candidates = candidates();
        leaveOutIndicators(candidates);
        List<MoneyUnits.Mention> mentions = new ArrayList<>();
        candidates.forEach((at, index) -> {
            MoneyScale unit = unitAt(index);
            if (unit != null) {
                mentions.add(new MoneyUnits.Mention(at, unit));
            }
        });
        return MoneyUnits.of(mentions, mentions.isEmpty() && amountsNameIt() ? MoneyScale.TEN_THOUSAND : null);
    }

    /** Where a text may name a unit, in reading order, with its index in the flow. */
    private Map<Piece.Start, Integer> candidates() {
        Map<Piece.Start, Integer> candidates = new LinkedHashMap<>();
        for (int i = 0; i < flow.size(); i++) {
            if (!flow.mayHoldOneOf(UNIT_LETTERS, i)) {
                continue;
            }
            Flow.Item item = flow.at(i);
            String text = item.squeezed();
            if (namesUnit(text) || isBareLabel(text)) {
                candidates.put(item.span().first().start(), i);
            }
        }
        return candidates;
    }

    /** The cells of indicators speak of the units of their targets. */
    private void leaveOutIndicators(Map<Piece.Start, Integer> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        for (ProjectDraft project : draft.projects) {
            for (IndicatorDraft indicator : project.indicators) {
                for (Span span : indicator.cells().values()) {
                    span.pieces().forEach(piece -> candidates.remove(piece.start()));
                }
            }
        }
    }

    private static boolean isBareLabel(String text) {
        boolean ends = text.endsWith(WORD) || text.endsWith(WORD + ":");
        return ends && BARE_LABEL.matcher(text).find();
    }

    private @Nullable MoneyScale unitAt(int i) {
        Span span = flow.at(i).span();
        String text = span.squeezed();
        MoneyScale unit = namesUnit(text) ? Amounts.unitNamedIn(text) : null;
        if (unit != null) {
            Matcher statement = STATEMENT.matcher(text);
            boolean part = statement.find() && !labels.isHeaderLabel(text) && !labels.isFormTitle(text);
            (part ? span.squeezedPart(statement.start(), statement.end()) : span).markLabel();
            return unit;
        }
        Matcher label = BARE_LABEL.matcher(text);
        unit = label.find() ? after(i) : null;
        if (unit != null) {
            span.squeezedPart(label.start(), label.end()).markLabel();
        }
        return unit;
    }

    private boolean namesUnit(String text) {
        if (text.indexOf('元') < 0) {
            return false;
        }
        boolean column = text.length() < LONGEST_LABEL
                && (text.endsWith("元)") || text.endsWith("元):"))
                && text.indexOf('(') >= 0;
        return column
                || text.startsWith(WORD)
                || text.startsWith("金额单位")
                || text.startsWith("(单位")
                || text.contains("单位:")
                || labels.isHeaderLabel(text)
                || labels.isFormTitle(text);
    }

    /** The unit that stands in a cell of its own behind its label. */
    private @Nullable MoneyScale after(int label) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(flow.size(), label + 1 + MOST_WORDS);
        for (int k = label + 1; k < end && words.length() < LONGEST_LABEL; k++) {
            words.append(flow.at(k).squeezed());
            Matcher unit = UNIT_CELL.matcher(words);
            if (unit.matches()) {
                flow.range(label + 1, k + 1).forEach(item -> item.span().markLabel());
                return MoneyScale.of(unit.group(1));
            }
        }
        return null;
    }

    private boolean amountsNameIt() {
        return draft.projects.stream()
                        .flatMap(project -> project.money.stream())
                        .anyMatch(cell -> cell.value().squeezed().contains("万元"))
                || draft.projects.stream()
                        .flatMap(project -> project.matrix.stream())
                        .flatMap(row -> row.cells().values().stream())
                        .map(Span::squeezed)
                        .anyMatch(text -> text.endsWith("万元"));
    }
}
