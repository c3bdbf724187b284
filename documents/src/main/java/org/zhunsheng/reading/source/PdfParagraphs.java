package org.zhunsheng.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/**
 * Joins visual lines to paragraphs where one clearly runs on: the line before is full, this one begins at the left
 * margin in the same size, and does not open an item of a list.
 */
final class PdfParagraphs {
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[（(]?[一二三四五六七八九十百\\d]{1,4}[)）、.．:：]|第[一二三四五六七八九十百\\d]{1,4}[章节条部分]|[①-⑳★●○■□·•-]).*", Pattern.DOTALL);

    private static final Pattern CONTENTS_LINE = Pattern.compile(".*[.．·…⋯]{4,}\\s*\\d+$", Pattern.DOTALL);

    /** Lines of a paragraph follow one another within this distance, in parts of the font size. */
    private static final float MAX_PITCH = 2.8f;

    private static final float FULL = 1.7f;
    /** The usual width of a letter or digit, in parts of the font size. */
    private static final float NARROW = 0.55f;

    private static final String STOPS = "、，。；：％）";
    private static final float MIN_RIGHT = 0.7f;
    private static final float MIN_WIDTH = 0.6f;
    private static final double USUAL = 0.9;

    private final List<Block> blocks;
    private final float left;
    private final float right;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Place place;
    private @Nullable PdfLine last;
    private int lastPage;

    PdfParagraphs(List<PdfLayout> pages, List<Block> blocks) {
        this.blocks = blocks;
        float leftmost = Float.MAX_VALUE;
        List<Float> ends = new ArrayList<>();
        for (PdfLayout page : pages) {
            for (PdfLine line : page.lines()) {
                leftmost = Math.min(leftmost, line.left());
                if (line.segments().size() == 1 && line.right() - line.left() > MIN_WIDTH * page.width()) {
                    ends.add(line.right());
                }
            }
        }
        this.left = leftmost;
        this.right = usual(ends);
    }

    /** Where long lines end; the few that reach farther stand in tables wider than the text. */
    private static float usual(List<Float> ends) {
        ends.sort(null);
        return ends.isEmpty() ? 0 : ends.get((int) (ends.size() * USUAL));
    }

    void add(PdfLine line, PdfLayout page) {
        if (last == null || !runsOn(last, line, page)) {
            close();
            place = new Place.OnPage(page.number(), Math.round(line.left()), Math.round(line.top()));
        }
        String more = line.textWithTabs();
        if (!text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(more.charAt(0))) {
            text.append(' ');
        }
        text.append(more);
        last = line;
        lastPage = page.number();
    }

    /** Ends the paragraph at hand. */
    void close() {
        if (place != null) {
            blocks.add(new Paragraph(text.toString(), place));
        }
        text.setLength(0);
        place = null;
        last = null;
    }

    private boolean runsOn(PdfLine before, PdfLine line, PdfLayout page) {
        boolean near = lastPage == page.number()
                ? line.centre() - before.centre() < MAX_PITCH * line.size()
                : lastPage == page.number() - 1;
        // A number or a word that found no room went to the next line whole.
        float room = right - before.right();
        boolean full = room < firstWord(line) + FULL * before.size() && before.right() > MIN_RIGHT * page.width();
        boolean flush = line.left() < left + line.size();
        return near
                && full
                && flush
                && Math.abs(before.size() - line.size()) < 0.5f
                && before.segments().size() == 1
                && line.segments().size() == 1
                && !CONTENTS_LINE.matcher(before.text()).matches()
                && !ITEM.matcher(line.text()).matches();
    }

    /** The width of the letters, digits and stops with which a line begins, which no line end parts. */
    private static float firstWord(PdfLine line) {
        String words = line.text();
        float width = 0;
        for (int i = 0; i < words.length() && words.charAt(i) > ' '; i++) {
            boolean wide = Characters.isWide(words.charAt(i));
            if (wide && STOPS.indexOf(words.charAt(i)) < 0) {
                break;
            }
            width += wide ? line.size() : NARROW * line.size();
        }
        return width;
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }
}
