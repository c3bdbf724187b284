package org.zhunsheng.reading.extract;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;

/** Finds the unit that a document's amounts are printed in: where a heading, a label or a title names it. */
final class MoneyUnitFinder {
    /** How sure yuan is where no unit is named, in percent. */
    static final int UNSURE = 50;

    private static final String WORD = "单位";
    private static final int LONGEST_LABEL = 24;

    private final Flow flow;
    private final Labels labels;
    private final DocumentDraft draft;

    MoneyUnitFinder(Flow flow, Labels labels, DocumentDraft draft) {
        this.flow = flow;
        this.labels = labels;
        this.draft = draft;
    }

    /** The unit that a heading names; yuan where none does. */
    MoneyUnit inUse() {
        MoneyUnit named = find();
        return named == null ? MoneyUnit.YUAN : named;
    }

    /** The unit that is named, or {@code null}. */
    @Nullable
    MoneyUnit find() {
        for (int i = 0; i < flow.size(); i++) {
            String text = flow.at(i).squeezed();
            MoneyUnit unit = namesUnit(text) ? Amounts.unitNamedIn(text) : null;
            if (unit == null && isBareLabel(text)) {
                unit = after(i);
            }
            if (unit != null) {
                flow.at(i).span().markLabel();
                return unit;
            }
        }
        return amountsNameIt() ? MoneyUnit.TEN_THOUSAND_YUAN : null;
    }

    private boolean namesUnit(String text) {
        if (text.indexOf('元') < 0) {
            return false;
        }
        boolean column = text.length() < LONGEST_LABEL
                && (text.endsWith("(万元)") || text.endsWith("(元)") || text.endsWith("(万元):"));
        return column
                || text.startsWith(WORD)
                || text.startsWith("金额单位")
                || text.startsWith("(单位")
                || text.contains("单位:")
                || labels.isHeaderLabel(text)
                || labels.isFormTitle(text);
    }

    private static boolean isBareLabel(String text) {
        String word = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return word.equals(WORD) || word.equals("金额单位") || word.equals("货币单位");
    }

    /** The unit that stands in a cell of its own behind its label. */
    private @Nullable MoneyUnit after(int label) {
        if (label + 1 >= flow.size()) {
            return null;
        }
        String next = flow.at(label + 1).squeezed();
        boolean yuan = next.equals("元") || next.equals("人民币元");
        MoneyUnit unit = next.startsWith("万元") ? MoneyUnit.TEN_THOUSAND_YUAN : yuan ? MoneyUnit.YUAN : null;
        if (unit != null) {
            flow.at(label + 1).span().markLabel();
        }
        return unit;
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
