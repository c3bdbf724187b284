package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Goal;
import org.zhunsheng.reading.layout.Column;
import org.zhunsheng.reading.layout.Field;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/**
 * A cell that holds everything about a project as running text, its sections marked: 【绩效目标】…【产出指标】…, or 绩效目标：…绩效指标：….
 */
final class TaggedCell {
    private static final Pattern TAG = Pattern.compile(
            "[【\\[〔<《]\\s*([\\u4e00-\\u9fff]{2,12})\\s*[】\\]〕>》]\\s*[:：]?|(?<![\\u4e00-\\u9fff])([\\u4e00-\\u9fff]{2,12})\\s*[:：]");
    private static final String TAG_ENDS = "】]〕>》:：";
    private static final Pattern ENTRY = Pattern.compile("[;；。\\n]+|(?<=[^0-9])(?=[0-9]{1,2}[.、．](?![0-9]))");
    private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]{1,2}[.、．]\\s*");
    private static final Pattern LAST_NUMBER = Pattern.compile(
            "^(.*?)\\s*[:：,，]?\\s*((?:[≥≤><=＞＜＝≧≦]{1,2}|不低于|不高于|不超过|不少于|不小于|不大于|达到|大于等于|小于等于|大于|小于)\\s*[0-9].*|(?:不得低于|不得超过|低于|高于|少于|多于|超过|至少|控制在)?\\s*[0-9][0-9,.]*\\s*[^0-9\\s]{0,6})$",
            Pattern.DOTALL);

    /** A time that belongs to the date behind it and names nothing. */
    private static final Pattern WHEN = Pattern.compile("(?:当|本|次|全|今|明)年度?|年[内底末]?|上半年|下半年");

    private static final int LONGEST_VALUE = 16;

    /** 差错率为0: what joins the name of something counted to its number; 查处违法行为 ends in the same character. */
    private static final Pattern IS = Pattern.compile("[率数量度例比值额次]为$");

    private final Labels labels;
    private final RunReader runs;

    TaggedCell(Labels labels) {
        this.labels = labels;
        this.runs = new RunReader(labels).bracketsDescribe(false);
    }

    /** Whether a cell is marked so. */
    boolean isTagged(String text) {
        if (!mayBeTagged(text)) {
            return false;
        }
        Matcher matcher = TAG.matcher(text);
        int found = 0;
        while (matcher.find()) {
            Meaning meaning = meaning(matcher);
            boolean marked = matcher.group(1) != null || meaning == Meaning.GOAL || meaning == Meaning.INDICATORS;
            found += meaning != null && marked ? 1 : 0;
        }
        return found > 0;
    }

    private static boolean mayBeTagged(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TAG_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The levels under which entries stand. */
    record Levels(IndicatorDraft.@Nullable LevelDraft first, IndicatorDraft.@Nullable LevelDraft second) {
        static final Levels NONE = new Levels(null, null);

        Levels below(Meaning meaning, IndicatorDraft.LevelDraft level) {
            return switch (meaning) {
                case LEVEL1 -> new Levels(level, null);
                case LEVEL2 -> new Levels(first, level);
                case GOAL, INDICATORS -> this;
            };
        }
    }

    private enum Meaning {
        GOAL,
        INDICATORS,
        LEVEL1,
        LEVEL2
    }

    private @Nullable Meaning meaning(Matcher matcher) {
        String word = Chars.squeeze(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        if (word.equals("绩效指标")) {
            return Meaning.INDICATORS;
        }
        if (labels.isLevel1(word)) {
            return Meaning.LEVEL1;
        }
        if (labels.isLevel2(word) && !word.equals("绩效目标")) {
            return Meaning.LEVEL2;
        }
        boolean bare = matcher.group(1) == null;
        Field field = bare && !word.endsWith("绩效目标") ? null : labels.field(word);
        return field != null && field.isGoal() ? Meaning.GOAL : null;
    }

    /** Reads the goals and the indicators of a cell into a project. */
    void read(Piece cell, ProjectDraft project) {
        read(cell, null, Levels.NONE, project);
    }

    /** Reads the indicators of a cell that stands under levels, though it may name others. */
    void readUnder(
            Piece cell,
            IndicatorDraft.@Nullable LevelDraft first,
            IndicatorDraft.@Nullable LevelDraft second,
            ProjectDraft project) {
        read(cell, Meaning.LEVEL1, new Levels(first, second), project);
    }

    private void read(Piece cell, @Nullable Meaning over, Levels levelsOver, ProjectDraft project) {
        String text = cell.raw();
        Matcher matcher = TAG.matcher(text);
        Meaning open = over;
        int from = 0;
        Levels levels = levelsOver;
        while (matcher.find()) {
            Meaning next = meaning(matcher);
            if (next == null) {
                continue;
            }
            if (open != null) {
                section(cell.part(from, matcher.start()), open, levels, project);
            }
            cell.part(matcher.start(), matcher.end()).markLabel();
            int group = matcher.group(1) != null ? 1 : 2;
            levels = levels.below(next, level(cell, matcher, group));
            open = next;
            from = matcher.end();
        }
        if (open != null) {
            section(cell.part(from, text.length()), open, levels, project);
        }
    }

    private static IndicatorDraft.LevelDraft level(Piece cell, Matcher matcher, int group) {
        Span words = Span.of(cell.part(matcher.start(group), matcher.end(group)));
        return new IndicatorDraft.LevelDraft(words.text(), words, null, false);
    }

    private void section(Piece words, Meaning meaning, Levels levels, ProjectDraft project) {
        if (words.isEmpty() || Chars.isBlank(words.raw())) {
            return;
        }
        switch (meaning) {
            case GOAL -> project.goals.add(new ProjectDraft.GoalCell(Goal.Horizon.ANNUAL, Span.of(trimmed(words))));
            case INDICATORS -> {
                boolean levelled = runs.namesLevels(Chars.squeeze(words.raw()));
                List<IndicatorDraft> run = levelled ? runs.read(words) : List.of();
                project.indicators.addAll(run.isEmpty() ? entries(words, Levels.NONE) : run);
            }
            case LEVEL1, LEVEL2 -> project.indicators.addAll(entries(words, levels));
        }
    }

    private static Piece trimmed(Piece words) {
        String raw = words.raw();
        int from = 0;
        int to = raw.length();
        while (from < to && Chars.isSpace(raw.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return words.part(from, to);
    }

    /** Entries parted by semicolons, full stops or numbers, each a phrase with its value at the end. */
    List<IndicatorDraft> entries(Piece words, Levels levels) {
        List<IndicatorDraft> out = new ArrayList<>();
        String raw = words.raw();
        Matcher parts = ENTRY.matcher(raw);
        int from = 0;
        while (from < raw.length()) {
            // A number that opens an entry parts it from the one before, not from itself.
            boolean more = parts.find(from) && (parts.end() > from || parts.find(from + 1));
            int end = more ? parts.start() : raw.length();
            if (end > from) {
                entry(words, from, end, levels).ifPresent(out::add);
            }
            int next = more ? Math.max(parts.end(), end) : raw.length();
            if (next > end) {
                words.part(end, next).markLabel();
            }
            from = next == from ? next + 1 : next;
        }
        return out;
    }

    private Optional<IndicatorDraft> entry(Piece words, int from, int to, Levels levels) {
        String text = words.raw().substring(from, to);
        Matcher number = NUMBER.matcher(text);
        int begin = 0;
        if (number.find()) {
            words.part(from, from + number.end()).markLabel();
            begin = number.end();
        }
        if (Chars.isBlank(text.substring(begin))) {
            return Optional.empty();
        }
        IndicatorDraft draft = new IndicatorDraft();
        draft.levels(levels.first(), levels.second());
        String folded = Chars.fold(text);
        Matcher word = RunValues.TARGET_WORD.matcher(folded);
        Matcher value = LAST_NUMBER.matcher(folded.substring(begin));
        int colon = Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
        if (word.find(begin) && word.start() > begin) {
            int stop = nameEnd(text, begin, word.start());
            put(draft, Column.LEVEL3, words, from + begin, from + stop);
            words.part(from + stop, from + word.end()).markLabel();
            put(draft, Column.TARGET, words, from + word.end(), to);
        } else if (colon > begin && colon + 1 < text.length()) {
            put(draft, Column.LEVEL3, words, from + begin, from + colon);
            put(draft, Column.TARGET, words, from + colon + 1, to);
        } else if (comma(text, begin) > begin) {
            put(draft, Column.LEVEL3, words, from + begin, from + comma(text, begin));
            put(draft, Column.TARGET, words, from + comma(text, begin) + 1, to);
        } else if (value.matches()
                && WHEN.matcher(Chars.squeeze(value.group(1))).matches()) {
            put(draft, Column.TARGET, words, from + begin, to);
        } else if (value.matches() && !value.group(1).isBlank()) {
            int stop = begin + value.end(1);
            boolean is = IS.matcher(value.group(1)).find();
            words.part(from + stop - (is ? 1 : 0), from + stop).markLabel();
            put(draft, Column.LEVEL3, words, from + begin, from + stop - (is ? 1 : 0));
            put(draft, Column.TARGET, words, from + begin + value.start(2), to);
        } else {
            put(draft, Column.LEVEL3, words, from + begin, to);
        }
        return Optional.of(draft);
    }

    /** Where a name ends before the word of its value: without the comma or colon between them. */
    private static int nameEnd(String text, int begin, int end) {
        int stop = end;
        while (stop > begin && ("，,：:、".indexOf(text.charAt(stop - 1)) >= 0 || Chars.isSpace(text.charAt(stop - 1)))) {
            stop--;
        }
        return stop;
    }

    /** The last comma, where what follows it is short enough for a value. */
    static int comma(String text, int begin) {
        int at = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
        return at > begin && text.length() - at <= LONGEST_VALUE ? at : -1;
    }

    private static void put(IndicatorDraft draft, Column column, Piece words, int from, int to) {
        Piece part = trimmed(words.part(from, to));
        if (!part.isEmpty()) {
            draft.put(column, Span.of(part));
        }
    }
}
