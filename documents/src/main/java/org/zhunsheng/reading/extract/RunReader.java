package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/**
 * Indicators in running text: a numbered run in one cell ({@code 1、1-产出指标:13-时效指标:名称:实施周期指标值:…,年度指标值:…;}), or
 * prose ({@code 1、产出指标-数量指标-名称（说明），指标值>=6；}). A tolerant grammar over level names and value words that starts afresh
 * at every item.
 */
final class RunReader {
    private static final Pattern ITEM = Pattern.compile("(?<![0-9.])[0-9]{1,2}(?:、|[.．](?![0-9]))\\s*");
    private static final String SEPARATORS = "-—–:：,，;；、。 \t\n\r\f\u000b";
    private static final Pattern LEVEL_WORD = Pattern.compile("[\\u4e00-\\u9fff]{2,10}指标");
    private static final Pattern CODED = Pattern.compile("(?<=[;；。])\\s*(?=[0-9]{1,2}-)");
    private static final Pattern CODE = Pattern.compile("([0-9]{1,2})\\s*[-—]\\s*");
    private static final int LEVEL_REACH = 24;

    private final Labels labels;

    RunReader(Labels labels) {
        this.labels = labels;
    }

    /** Whether a text looks like a run of indicators: it has level names and value words. */
    boolean looksLikeRun(String squeezed) {
        return names(squeezed, 2) && RunValues.TARGET_WORD.matcher(squeezed).find();
    }

    /** Whether a text is a numbered item, as a run has it where a page ended in it. */
    boolean isItem(String squeezed) {
        Matcher number = ITEM.matcher(squeezed);
        return number.lookingAt()
                && names(squeezed, 1)
                && RunValues.TARGET_WORD.matcher(squeezed).find();
    }

    /** Whether a text names levels more than once. */
    boolean namesLevels(String squeezed) {
        return names(squeezed, 2);
    }

    private boolean names(String squeezed, int enough) {
        int levels = 0;
        Matcher matcher = LEVEL_WORD.matcher(squeezed);
        while (matcher.find() && levels < enough) {
            levels += endsWithLevel(matcher.group()) ? 1 : 0;
        }
        return levels >= enough;
    }

    private boolean endsWithLevel(String words) {
        for (int i = 0; i + 4 <= words.length(); i++) {
            String tail = words.substring(i);
            if (labels.isLevel1(tail) || labels.isLevel2(tail)) {
                return true;
            }
        }
        return false;
    }

    /** The indicators of a run; the stretches between them that were only punctuation and numbers count as labels. */
    List<IndicatorDraft> read(Piece run) {
        String text = Chars.fold(run.raw());
        List<int[]> items = items(text);
        RunValues values = new RunValues(run, text, bracketsDescribe)
                .wordless(!bracketsDescribe
                        && !RunValues.TARGET_WORD.matcher(text).find());
        List<IndicatorDraft> out = new ArrayList<>();
        for (int[] item : items) {
            run.part(item[0], item[1]).markLabel();
            IndicatorDraft draft = item(run, text, item, values);
            if (draft != null) {
                out.add(draft);
            }
        }
        return out;
    }

    /** Items as begin of number, begin of text, end. A level name with a code begins an item as well. */
    private List<int[]> items(String text) {
        List<int[]> starts = new ArrayList<>();
        Matcher matcher = ITEM.matcher(text);
        while (matcher.find()) {
            boolean boundary = matcher.start() == 0 || ";；。:：,， \n".indexOf(text.charAt(matcher.start() - 1)) >= 0;
            if (boundary && levelWithin(text, matcher.end())) {
                starts.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        if (starts.isEmpty()) {
            unnumbered(text, starts);
        }
        Matcher coded = CODED.matcher(text);
        while (text.indexOf('-') >= 0 && coded.find()) {
            if (levelWithin(text, coded.end())
                    && starts.stream().noneMatch(s -> s[0] <= coded.end() && coded.end() <= s[1])) {
                starts.add(new int[] {coded.end(), coded.end()});
            }
        }
        starts.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            items.add(new int[] {starts.get(i)[0], starts.get(i)[1], end});
        }
        return items;
    }

    /** Without numbers an item begins at a first level after a separator. */
    private void unnumbered(String text, List<int[]> starts) {
        for (int i = 0; i < text.length(); i++) {
            boolean boundary = i == 0 || "；;。\n".indexOf(text.charAt(i - 1)) >= 0;
            LevelAt level = boundary ? level(text, i, Math.min(text.length(), i + LEVEL_REACH)) : null;
            if (level != null) {
                starts.add(new int[] {i, i});
            }
        }
    }

    private boolean levelWithin(String text, int from) {
        return level(text, from, Math.min(text.length(), from + LEVEL_REACH)) != null;
    }

    /** A level name found in a text. */
    private record LevelAt(int from, int to, @Nullable String code, boolean first) {}

    /** The level name that stands at a position, after its code and separators, or {@code null}. */
    private @Nullable LevelAt level(String text, int from, int limit) {
        int start = from;
        while (start < limit && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String number = null;
        Matcher code = CODE.matcher(text).region(start, limit);
        if (code.lookingAt()) {
            number = code.group(1);
            start = code.end();
        }
        for (int end = Math.min(limit, start + 16); end > start + 1; end--) {
            boolean bounded = end == text.length() || "-—–:：,，;；(（ ".indexOf(text.charAt(end)) >= 0;
            if (!bounded) {
                continue;
            }
            String words = Chars.squeeze(text.substring(start, end));
            if (labels.isLevel1(words) || labels.isLevel2(words)) {
                boolean first =
                        labels.isLevel1(words) && !(labels.isLevel2(words) && number != null && number.length() > 1);
                return new LevelAt(start, end, number, first);
            }
        }
        return null;
    }

    private @Nullable IndicatorDraft item(Piece run, String text, int[] bounds, RunValues values) {
        int from = bounds[1];
        int to = bounds[2];
        LevelAt first = level(text, from, to);
        if (first == null) {
            return null;
        }
        LevelAt second = level(text, first.to(), to);
        LevelAt above = first.first() ? first : null;
        LevelAt below = second == null && above == null ? first : second;
        IndicatorDraft draft = new IndicatorDraft();
        draft.levels(above == null ? null : levelDraft(run, above), below == null ? null : levelDraft(run, below));
        if (below != null && below.code() != null) {
            int begin = text.lastIndexOf(below.code(), below.from());
            draft.put(Column.CODE, Span.of(run.part(begin, begin + below.code().length())));
        }
        // A second level over another one is neither: it stays unread, with its number.
        boolean neither = above == null && second != null;
        if (neither) {
            int code = first.code() == null ? -1 : text.lastIndexOf(first.code(), first.from());
            draft.overrule(Span.of(run.part(code < 0 ? first.from() : code, first.to())));
        }
        int opens = neither ? first.to() : from;
        int at = below == null ? first.to() : below.to();
        run.part(opens, at).markLabel();
        values.read(at, to, draft);
        return draft;
    }

    private static IndicatorDraft.LevelDraft levelDraft(Piece run, LevelAt level) {
        Span span = Span.of(run.part(level.from(), level.to()));
        return new IndicatorDraft.LevelDraft(Chars.clean(span.text()), span, null, false);
    }

    private boolean bracketsDescribe = true;

    /** Whether brackets after a name hold its description (prose) or belong to the name (a run in a cell). */
    RunReader bracketsDescribe(boolean describe) {
        bracketsDescribe = describe;
        return this;
    }
}
