package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/**
 * Indicators as lines of text that begin with the name of a level: {@code （一）产出指标}, then {@code 1.数量指标：培训次数≥4次；受训人员≥200人次}.
 * What follows the colon, and lines without a level, are entries below the last one named.
 */
final class LevelLines {
    private static final int FEWEST_LEVELS = 2;
    /** Satisfaction is no benefit in any form; cost is an output in many. */
    private static final String SATISFACTION = "满意";

    private static final Pattern OPENING = Pattern.compile(
            "^\\s*((?:[(（]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\\s*|[①②③④⑤⑥⑦⑧⑨⑩]\\s*)?)([\\u4e00-\\u9fff]{2,12}(?:[(（][^()（）]{1,8}[)）])?)\\s*([:：]|$)");

    private final Labels labels;
    private final TaggedCell entries;
    private final LevelNames names;

    LevelLines(Labels labels, TaggedCell entries) {
        this.labels = labels;
        this.entries = entries;
        this.names = new LevelNames(labels);
    }

    /** The lines of a cell. */
    static List<Piece> of(Piece cell) {
        List<Piece> lines = new ArrayList<>();
        String raw = cell.raw();
        int from = 0;
        while (from <= raw.length()) {
            int stop = raw.indexOf('\n', from);
            int end = stop < 0 ? raw.length() : stop;
            if (!Chars.isBlank(raw.substring(from, end))) {
                lines.add(cell.part(from, end));
            }
            from = end + 1;
        }
        return lines;
    }

    /** Whether lines are indicators below levels: several begin with one, and none runs on from one level to the next. */
    boolean fits(List<Piece> lines) {
        long opened = lines.stream().filter(this::opensLevel).count();
        return opened >= FEWEST_LEVELS
                && opensLevel(lines.get(0))
                && lines.stream().noneMatch(this::runsOn);
    }

    /** Whether anything stands below the levels, in whichever line. */
    boolean haveEntries(List<Piece> lines) {
        return lines.stream().anyMatch(line -> {
            Matcher opening = opening(line.raw());
            String rest = opening == null ? line.raw() : line.raw().substring(opening.end());
            return rest.codePoints().anyMatch(Character::isLetter) && !TargetGrammar.saysNothing(Chars.squeeze(rest));
        });
    }

    /** Whether a line begins with the name of a level, and with nothing before it but a number. */
    boolean opensLevel(Piece line) {
        return opening(line.raw()) != null;
    }

    private @Nullable Matcher opening(String raw) {
        Matcher opening = OPENING.matcher(raw);
        if (!opening.find()) {
            return null;
        }
        String word = Chars.squeeze(opening.group(2));
        return labels.isLevel1(word) || labels.isLevel2(word) ? opening : null;
    }

    /** 产出指标：数量指标：…, or a name that is called after a level: another grammar knows those. */
    private boolean runsOn(Piece line) {
        Matcher opening = opening(line.raw());
        return opening != null && opening(line.raw().substring(opening.end())) != null;
    }

    /** 成本指标 and 满意度 name both levels: alone in its line such a word is the first, before its entries the second. */
    private boolean isFirst(String word, boolean alone, TaggedCell.Levels open) {
        if (!labels.isLevel1(word) || open.first() == null || !labels.isLevel2(word)) {
            return labels.isLevel1(word);
        }
        boolean justOpened = open.second() == null;
        return alone ? !justOpened : !justOpened && word.contains(SATISFACTION);
    }

    /** Reads lines into a list of indicators. */
    void read(List<Piece> lines, List<IndicatorDraft> into) {
        TaggedCell.Levels levels = TaggedCell.Levels.NONE;
        for (Piece line : lines) {
            Matcher opening = opening(line.raw());
            int from = 0;
            if (opening != null) {
                Piece word = line.part(opening.start(2), opening.end(2));
                IndicatorDraft.LevelDraft level = names.parse(Span.of(word));
                boolean alone = Chars.isBlank(line.raw().substring(opening.end()));
                levels = isFirst(word.squeezed(), alone, levels)
                        ? new TaggedCell.Levels(level, null)
                        : new TaggedCell.Levels(levels.first(), level);
                line.part(0, opening.end()).markLabel();
                from = opening.end();
            }
            String rest = line.raw().substring(from);
            if (!Chars.isBlank(rest) && !TargetGrammar.saysNothing(Chars.squeeze(rest))) {
                into.addAll(entries.entries(line.part(from, line.raw().length()), levels));
            }
        }
    }
}
