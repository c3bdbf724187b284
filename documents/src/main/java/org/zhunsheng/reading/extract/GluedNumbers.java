package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.MoneyColumn;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/**
 * Takes a run of numbers apart that lost its separators ({@code 64.548.3751075%7.5}) by what the form demands of them:
 * executed over budget is the rate, the score is the weight times the rate. Where no splitting closes, nothing is read.
 */
final class GluedNumbers {
    private static final Pattern RUN = Pattern.compile("^[0-9.%,]+");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal RATE_TOLERANCE = new BigDecimal("0.6");
    private static final BigDecimal SCORE_TOLERANCE = new BigDecimal("0.11");
    private static final int LONGEST_RUN = 48;

    private GluedNumbers() {}

    private record Part(int from, int to) {}

    /** The numbers of a run by column, or nothing where the form does not tell how to split it. */
    static Map<MoneyColumn, Span> split(Span span, List<MoneyColumn> columns) {
        String raw = Chars.fold(span.first().raw());
        int lead = 0;
        while (lead < raw.length() && Chars.isSpace(raw.charAt(lead))) {
            lead++;
        }
        Matcher run = RUN.matcher(raw.substring(lead));
        Map<MoneyColumn, Span> out = new EnumMap<>(MoneyColumn.class);
        if (!run.find() || run.end() > LONGEST_RUN) {
            return out;
        }
        Search search = new Search(run.group(), columns);
        search.from(0, 0, new ArrayList<>());
        List<Part> best = search.best;
        if (best != null) {
            for (int i = 0; i < columns.size(); i++) {
                int end = lead + best.get(i).to();
                boolean percent = end < raw.length() && raw.charAt(end) == '%';
                out.put(columns.get(i), span.part(lead + best.get(i).from(), percent ? end + 1 : end));
            }
        }
        return out;
    }

    /** Tries every splitting into as many numbers as there are columns. */
    private static final class Search {
        final String run;
        final List<MoneyColumn> columns;

        @Nullable
        List<Part> best;

        int closed;

        Search(String run, List<MoneyColumn> columns) {
            this.run = run;
            this.columns = columns;
        }

        void from(int position, int column, List<Part> parts) {
            if (column == columns.size()) {
                if (position == run.length()) {
                    judge(parts);
                }
                return;
            }
            for (int end = position + 1; end <= run.length(); end++) {
                if (!NUMBER.matcher(run.substring(position, end)).matches()) {
                    continue;
                }
                boolean percent = end < run.length() && run.charAt(end) == '%';
                if (percent != (columns.get(column) == MoneyColumn.RATE && run.indexOf('%') >= 0)) {
                    continue;
                }
                parts.add(new Part(position, end));
                from(percent ? end + 1 : end, column + 1, parts);
                parts.remove(parts.size() - 1);
            }
        }

        private void judge(List<Part> parts) {
            int sums = closes(parts);
            if (sums > closed) {
                closed = sums;
                best = List.copyOf(parts);
            }
        }

        private @Nullable BigDecimal value(List<Part> parts, MoneyColumn column) {
            int at = columns.indexOf(column);
            return at < 0
                    ? null
                    : new BigDecimal(
                            run.substring(parts.get(at).from(), parts.get(at).to()));
        }

        private int closes(List<Part> parts) {
            BigDecimal rate = value(parts, MoneyColumn.RATE);
            BigDecimal executed = value(parts, MoneyColumn.EXECUTED);
            BigDecimal adjusted = value(parts, MoneyColumn.ADJUSTED);
            BigDecimal base = adjusted != null ? adjusted : value(parts, MoneyColumn.INITIAL);
            BigDecimal weight = value(parts, MoneyColumn.WEIGHT);
            BigDecimal score = value(parts, MoneyColumn.SCORE);
            int sums = 0;
            if (rate != null && executed != null && base != null && base.signum() > 0) {
                BigDecimal real = executed.multiply(HUNDRED).divide(base, 4, RoundingMode.HALF_UP);
                sums += real.subtract(rate).abs().compareTo(RATE_TOLERANCE) <= 0 ? 2 : 0;
            }
            if (sums > 0 && weight != null && score != null && rate != null) {
                BigDecimal due = weight.multiply(rate.min(HUNDRED)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
                sums += due.subtract(score).abs().compareTo(SCORE_TOLERANCE) <= 0 ? 2 : 0;
                sums += weight.compareTo(BigDecimal.TEN) == 0 ? 1 : 0;
            }
            return sums;
        }
    }
}
