package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.Span;

/** Finds the value of a label: to its right, after its colon, or below it; and how far a text goes. */
final class Neighbourhood {
    /** 3月底, 12月份: a month of the spending plan. */
    static final Pattern MONTH = Pattern.compile("^([0-9]{1,2})月(?:底|末|份)?(?:前)?(?:\\(.*\\))?[:：]?$");

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年度?");

    private static final int SHORT_VALUE = 8;
    private static final int LONGEST_COLUMN = 14;
    private final Flow flow;
    private final Labels labels;

    Neighbourhood(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    static boolean isMonth(String squeezed) {
        return squeezed.indexOf('月') > 0 && MONTH.matcher(squeezed).matches();
    }

    /** A value with the index after it. */
    record Value(Span span, int next) {}

    /** The value of the label at an index, or {@code null}; a long text may run over lines and cells. */
    @Nullable
    Value of(int i, boolean longText) {
        int k = i + 1;
        Flow.Item label = flow.at(i);
        boolean bounded = label.inTable() || label.kind() == Row.Kind.PROSE;
        int end = bounded ? flow.lineEnd(i) : flow.size();
        while (k < end && flow.at(k).isEmpty() && flow.at(k).line() == label.line()) {
            k++;
        }
        if (k < end && !isLabel(k)) {
            return gather(k, longText);
        }
        boolean roomBeside = label.kind() == Row.Kind.GRID && i + 1 < flow.lineEnd(i);
        boolean under = longText || flow.isAlone(i) && !roomBeside;
        return label.inTable() && under ? below(i, longText) : null;
    }

    /** The text that begins at an index and goes on until a label, or until its cell or line ends. */
    Value gather(int from, boolean longText) {
        List<Span> spans = new ArrayList<>();
        int k = from;
        Flow.Item first = flow.at(from);
        while (k < flow.size()) {
            Flow.Item item = flow.at(k);
            boolean stops =
                    item.isEmpty() || isLabel(k) || k > from && !continues(first, flow.at(k - 1), item, longText);
            if (k > from && stops) {
                break;
            }
            spans.add(item.span());
            k++;
        }
        return new Value(Span.join(spans), k);
    }

    private boolean continues(Flow.Item first, Flow.Item before, Flow.Item item, boolean longText) {
        if (item.kind() != before.kind()) {
            return false;
        }
        Gap gap = item.span().gap();
        return switch (item.kind()) {
            case GRID, PROSE -> false;
            case RAGGED ->
                gap == Gap.LINE
                        || gap == Gap.SPACE
                                && item.span()
                                        .first()
                                        .sharesSourceWith(first.span().first());
            case CELL ->
                gap == Gap.SPACE
                        || longText && gap != Gap.ROW && first.squeezed().length() > SHORT_VALUE;
            case LINE -> item.line() == before.line() || gap != Gap.BLANK && (longText || goesOn(item));
        };
    }

    /** A short value goes on in the next line when that line goes on with more: a cell was broken by its width. */
    private boolean goesOn(Flow.Item item) {
        return flow.lineEnd(item.index()) < flow.size() && !flow.isAlone(item.index());
    }

    /**
     * The text in the row under a label that has no cell of its own beside it. A cell behind another one is that one's
     * value; a short value stands alone in its row, as its label does.
     */
    private @Nullable Value below(int i, boolean longText) {
        int start = flow.lineEnd(i);
        if (start >= flow.size() || flow.at(start).span().gap() == Gap.BLOCK) {
            return null;
        }
        boolean filler = flow.filledLine(start).isEmpty();
        if (filler && flow.lineEnd(start) < flow.size() && !isLabel(flow.skipEmpty(start))) {
            start = flow.lineEnd(start);
        }
        for (int k = start; k < flow.lineEnd(start); k++) {
            Flow.Item item = flow.at(k);
            boolean under = item.kind() != Row.Kind.GRID
                    || item.span().overlaps(flow.at(i).span());
            if (isLabel(k) || !item.isEmpty() && !longText && !flow.isAlone(k)) {
                return null;
            }
            if (!item.isEmpty() && under) {
                return new Value(item.span(), i + 1);
            }
        }
        return null;
    }

    /**
     * Whether a text stands under a label that is the head of a column: no room is left beside it, and the row below begins
     * with no label. A cell that runs under its neighbours as well is no answer to it.
     */
    boolean isFilledBelow(int i) {
        int end = flow.lineEnd(i);
        Flow.Item label = flow.at(i);
        boolean roomBeside = i + 1 < end && flow.at(i + 1).isEmpty();
        if (label.kind() != Row.Kind.GRID
                || roomBeside
                || end >= flow.size()
                || flow.at(end).span().gap() == Gap.BLOCK) {
            return false;
        }
        boolean begins = true;
        for (int k = end; k < flow.lineEnd(end); k++) {
            Span below = flow.at(k).span();
            if (below.isEmpty()) {
                continue;
            }
            boolean under = below.column() >= label.span().column();
            if ((begins || under) && isLabel(k)) {
                return false;
            }
            if (under) {
                return below.endColumn() <= label.span().endColumn();
            }
            begins = false;
        }
        return false;
    }

    /** 2025年预算数 is the column 预算数. */
    private static String withoutYear(String text) {
        if (!text.startsWith("20") || text.length() > LONGEST_COLUMN) {
            return text;
        }
        Matcher year = YEAR.matcher(text);
        return year.lookingAt() ? text.substring(year.end()) : text;
    }

    /** Whether a label of any kind stands at an index, so that no value goes on there. */
    boolean isLabel(int k) {
        if (k >= flow.size() || flow.at(k).isEmpty()) {
            return false;
        }
        String text = flow.at(k).squeezed();
        Column column = labels.column(text);
        boolean head = labels.field(text) != null || labels.moneyRow(text) != null || labels.isGroup(text);
        boolean foot = labels.isSignature(text) || labels.isTotal(text) || labels.opensNote(text) && text.length() > 2;
        boolean level = column == Column.LEVEL1 || column == Column.LEVEL2;
        boolean money = labels.moneyColumn(withoutYear(text)) != null && text.length() > 2;
        return head || foot || level || money || labels.isFormTitle(text) || isMonth(text);
    }
}
