package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/** Reads single amounts with their labels, and tells mid-term money from annual money that stands beside it. */
final class MoneyReader {
    private static final int REACH = 6;

    private final Flow flow;
    private final Labels labels;
    private final Neighbourhood values;

    MoneyReader(Flow flow, Labels labels, Neighbourhood values) {
        this.flow = flow;
        this.labels = labels;
        this.values = values;
    }

    /** Reads the amount whose label stands at an index; returns the index after it. */
    int read(int i, MoneyRow row, ProjectDraft project) {
        Flow.Item item = flow.at(i);
        item.span().markLabel();
        boolean firstOfTwo = row == MoneyRow.TOTAL && annualTotalFollows(i);
        if (row == MoneyRow.MEDIUM_TOTAL || firstOfTwo) {
            project.mediumMoneyAnnounced = true;
        }
        Neighbourhood.Value value = values.of(i, false);
        value = value == null ? below(i) : value;
        if (value == null || Amounts.amount(value.span().text(), MoneyScale.YUAN) == null) {
            return i + 1;
        }
        boolean total = row == MoneyRow.TOTAL || row == MoneyRow.MEDIUM_TOTAL;
        boolean medium = total ? row == MoneyRow.MEDIUM_TOTAL || firstOfTwo : firstOfSame(i, row, project);
        project.money.add(new ProjectDraft.MoneyCell(total ? MoneyRow.TOTAL : row, item.span(), value.span(), medium));
        return value.next();
    }

    /** Labels of money side by side, with nothing but amounts in the line below them: each amount stands under its label. */
    private Neighbourhood.@Nullable Value below(int i) {
        Flow.Item label = flow.at(i);
        int next = flow.lineEnd(i);
        boolean beside = label.kind() == Row.Kind.GRID && hasOtherMoney(label);
        List<Flow.Item> line = beside ? flow.lineOfForm(next) : List.of();
        Span under = null;
        for (Flow.Item item : line) {
            boolean amount = Amounts.isAmount(item.squeezed());
            if (!amount && !TargetGrammar.saysNothing(item.squeezed())) {
                return null;
            }
            under = amount && under == null && item.span().overlaps(label.span()) ? item.span() : under;
        }
        return under == null ? null : new Neighbourhood.Value(under, i + 1);
    }

    /** What an amount at an index is; 合计 is the total where its sources stand beside it or below it. */
    @Nullable
    MoneyRow rowAt(int i) {
        Flow.Item item = flow.at(i);
        MoneyRow row = labels.moneyRow(item.squeezed());
        if (row != null || item.kind() != Row.Kind.GRID || !labels.isTotal(item.squeezed())) {
            return row;
        }
        boolean above = flow.lineOfForm(flow.lineEnd(i)).stream()
                .anyMatch(other -> isMoney(other) && other.span().overlaps(item.span()));
        return above || hasOtherMoney(item) ? MoneyRow.TOTAL : null;
    }

    private boolean hasOtherMoney(Flow.Item label) {
        // 合计 beside a source is its sum; by itself it may count people or points.
        boolean summed = isMoney(label);
        return flow.lineOfForm(label.index()).stream()
                .anyMatch(item -> item.index() != label.index() && (isMoney(item) || summed && isSum(item)));
    }

    private boolean isMoney(Flow.Item item) {
        return labels.moneyRow(item.squeezed()) != null;
    }

    private boolean isSum(Flow.Item item) {
        return labels.isTotal(item.squeezed()) && item.squeezed().endsWith("计");
    }

    /** 资金总额 beside 本年金额: the first is for the whole period. */
    private boolean annualTotalFollows(int i) {
        String own = flow.at(i).squeezed();
        for (int k = i + 1; k < Math.min(flow.size(), i + REACH); k++) {
            String text = flow.at(k).squeezed();
            if (labels.moneyRow(text) == MoneyRow.TOTAL) {
                boolean annual = text.contains("年度") || text.contains("本年") || text.contains("当年");
                return annual && !own.contains("年");
            }
        }
        return false;
    }

    /** With mid-term and annual money side by side the first of two equal labels is the mid-term one. */
    private boolean firstOfSame(int i, MoneyRow row, ProjectDraft project) {
        if (!project.mediumMoneyAnnounced) {
            return false;
        }
        for (int k = i + 1; k < Math.min(flow.size(), i + REACH - 1); k++) {
            Flow.Item other = flow.at(k);
            MoneyRow next = labels.moneyRow(other.squeezed());
            if (next != null) {
                // 其中：申请当年预算拨款 in the line below is a part of the same money.
                boolean beside = !other.inTable()
                        || other.line() == flow.at(i).line()
                        || other.squeezed().equals(flow.at(i).squeezed());
                return next == row && beside;
            }
        }
        return false;
    }
}
