package org.zhunsheng.reading.extract;

import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.MoneyRow;

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
        if (value == null || Amounts.amount(value.span().text(), MoneyScale.YUAN) == null) {
            return i + 1;
        }
        boolean total = row == MoneyRow.TOTAL || row == MoneyRow.MEDIUM_TOTAL;
        boolean medium = total ? row == MoneyRow.MEDIUM_TOTAL || firstOfTwo : firstOfSame(i, row, project);
        project.money.add(new ProjectDraft.MoneyCell(total ? MoneyRow.TOTAL : row, item.span(), value.span(), medium));
        return value.next();
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
            MoneyRow next = labels.moneyRow(flow.at(k).squeezed());
            if (next != null) {
                return next == row;
            }
        }
        return false;
    }
}
