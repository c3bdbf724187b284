package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Indicator.Cause;
import org.zhunsheng.model.Indicator.Likelihood;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;

/** What a monitoring form says about the rest of the year: whether a target will be met, and what stands in the way. */
final class Prospects {
    private static final List<Column> CAUSE_COLUMNS =
            List.of(Column.FUNDING, Column.INSTITUTION, Column.STAFF, Column.EQUIPMENT, Column.OTHER_CAUSE);

    private static final List<Column> LIKELIHOOD_COLUMNS = List.of(Column.CERTAIN, Column.POSSIBLE, Column.IMPOSSIBLE);

    /** The number of an option, alone or before its word: 3, 3.完全不可能, （2）有可能. A percentage is none. */
    private static final Pattern OPTION = Pattern.compile("[(]?([1-3])[)]?(?:[-.、:]?(\\p{IsHan}.*))?");

    private final Labels labels;
    private final PlaceBook book;

    Prospects(Labels labels, PlaceBook book) {
        this.labels = labels;
        this.book = book;
    }

    @Nullable
    Likelihood likelihood(IndicatorDraft draft, String at) {
        Likelihood ticked = null;
        for (int i = 0; i < LIKELIHOOD_COLUMNS.size(); i++) {
            Span cell = draft.get(LIKELIHOOD_COLUMNS.get(i));
            boolean here = ticked(cell, draft, LIKELIHOOD_COLUMNS);
            if (cell != null && here && ticked == null) {
                ticked = Likelihood.values()[i];
                book.note(at + "/likelihood", cell);
            }
        }
        Span words = draft.get(Column.LIKELIHOOD);
        if (ticked != null || words == null) {
            return ticked;
        }
        Likelihood likelihood = likelihood(words.squeezed());
        if (likelihood != null) {
            book.note(at + "/likelihood", words);
        }
        return likelihood;
    }

    /** The words as a whole: part of 不能确定 says the opposite of it. */
    private @Nullable Likelihood likelihood(String text) {
        Matcher option = OPTION.matcher(text);
        if (!option.matches()) {
            return labels.likelihood(text);
        }
        return option.group(2) == null
                ? Likelihood.values()[Integer.parseInt(option.group(1)) - 1]
                : labels.likelihood(option.group(2));
    }

    /** Whether a cell is ticked; an empty box is a label. A circle is a tick only where it stands out. */
    private static boolean ticked(@Nullable Span cell, IndicatorDraft draft, List<Column> group) {
        if (cell == null) {
            return false;
        }
        String text = cell.squeezed();
        if (Ticks.isTicked(text) || Ticks.isCircle(text) && circlesTick(draft, group)) {
            return true;
        }
        if (Ticks.isUnticked(text)) {
            cell.markLabel();
        }
        return false;
    }

    private static boolean circlesTick(IndicatorDraft draft, List<Column> group) {
        List<String> cells = group.stream()
                .map(draft::get)
                .filter(Objects::nonNull)
                .map(Span::squeezed)
                .toList();
        long circles = cells.stream().filter(Ticks::isCircle).count();
        return cells.stream().noneMatch(Ticks::isTicked) && circles * 2 <= group.size();
    }

    List<Cause> causes(IndicatorDraft draft, String at) {
        List<Cause> causes = new ArrayList<>();
        cause(draft, Column.FUNDING, Cause.FUNDING, causes, at);
        cause(draft, Column.INSTITUTION, Cause.INSTITUTION, causes, at);
        cause(draft, Column.STAFF, Cause.STAFF, causes, at);
        cause(draft, Column.EQUIPMENT, Cause.EQUIPMENT, causes, at);
        cause(draft, Column.OTHER_CAUSE, Cause.OTHER, causes, at);
        for (Column column : List.of(Column.CAUSES, Column.DEVIATION)) {
            Span words = draft.get(column);
            if (words != null && causes.isEmpty() && namesCauses(words)) {
                causes.addAll(causeWords(words));
                book.note(at + "/causes", words);
            }
        }
        return causes;
    }

    /** Whether a cell names kinds of causes and nothing else. */
    boolean namesCauses(@Nullable Span span) {
        return !causeWords(span).isEmpty();
    }

    /** The kinds of causes that a cell names and nothing else: 人员, 经费、制度. */
    private List<Cause> causeWords(@Nullable Span span) {
        List<Cause> out = new ArrayList<>();
        for (String word : span == null ? new String[0] : span.squeezed().split("[、,;/]")) {
            Column kind = labels.column(word.replaceAll("^[0-9]+[-.、:]?", ""));
            Cause cause = kind == null
                    ? null
                    : switch (kind) {
                        case FUNDING -> Cause.FUNDING;
                        case INSTITUTION -> Cause.INSTITUTION;
                        case STAFF -> Cause.STAFF;
                        case EQUIPMENT -> Cause.EQUIPMENT;
                        case OTHER_CAUSE -> Cause.OTHER;
                        default -> null;
                    };
            if (cause == null) {
                return List.of();
            }
            out.add(cause);
        }
        return out;
    }

    /** Words that stand in columns of causes instead of ticks say why; they follow what the form's own words say. */
    @Nullable
    String withWordsUnderCauses(@Nullable String deviation, IndicatorDraft draft, String at) {
        List<String> words = new ArrayList<>();
        if (deviation != null) {
            words.add(deviation);
        }
        for (Column column : CAUSE_COLUMNS) {
            Span span = draft.get(column);
            if (span != null && isWords(span)) {
                book.note(at + "/deviation", span);
                words.add(span.text());
            }
        }
        return words.isEmpty() ? null : String.join("；", words);
    }

    private void cause(IndicatorDraft draft, Column column, Cause cause, List<Cause> into, String at) {
        Span span = draft.get(column);
        if (span == null) {
            return;
        }
        if (ticked(span, draft, CAUSE_COLUMNS)) {
            book.note(at + "/causes/" + into.size(), span);
            into.add(cause);
        } else if (isWords(span)) {
            into.add(cause);
        }
    }

    /** One character that is no tick is no reason: it stays unread. */
    private static boolean isWords(Span span) {
        return span.squeezed().length() > 1 && !isTickOrBox(span);
    }

    private static boolean isTickOrBox(Span span) {
        String text = span.squeezed();
        return Ticks.isTicked(text) || Ticks.isCircle(text) || Ticks.isUnticked(text);
    }
}
