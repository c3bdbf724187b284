package org.zhunsheng.reading.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Place;

/**
 * One text of the source (a cell, a line, a paragraph) with an account of what each of its characters turned out to be.
 * Every character that is not blank ends as part of a value, of a label, or unread: nothing is lost.
 */
public final class SourceText {

    /** What a character was used for. */
    public enum Use {
        /** Not understood. */
        UNREAD,
        /** Part of a label, a running number, punctuation around a value. */
        LABEL,
        /** Part of a value of the model. */
        VALUE
    }

    private static final Use[] USES = Use.values();

    private final String raw;
    private final Place place;
    private final int order;

    /** What the whole text was used for, as long as that is one thing: most cells are one value. */
    private Use whole = Use.UNREAD;

    /** What each character was used for, where they differ. */
    private byte @Nullable [] uses;

    /** A text that stands for itself. */
    public SourceText(String raw, Place place) {
        this(raw, place, 0);
    }

    /** @param order its place among all texts of the source, from zero */
    public SourceText(String raw, Place place, int order) {
        this.raw = raw;
        this.place = place;
        this.order = order;
    }

    /** The text as the source has it. */
    public String raw() {
        return raw;
    }

    /** Its place among all texts of the source, from zero. */
    public int order() {
        return order;
    }

    /** Where the text stands. */
    public Place place() {
        return place;
    }

    /** Where a position inside the text stands. */
    public Place placeAt(int position) {
        return place instanceof Place.Line line ? new Place.Line(line.line(), line.column() + position) : place;
    }

    /** Notes what a stretch was used for; a value stays a value. */
    public void use(int from, int to, Use use) {
        if (from >= to) {
            return;
        }
        if (uses == null && from == 0 && to == raw.length()) {
            whole = whole == Use.VALUE ? whole : use;
            return;
        }
        byte[] each = eachUse();
        if (use == Use.VALUE) {
            Arrays.fill(each, from, to, (byte) Use.VALUE.ordinal());
            return;
        }
        for (int i = from; i < to; i++) {
            if (each[i] != Use.VALUE.ordinal()) {
                each[i] = (byte) use.ordinal();
            }
        }
    }

    private byte[] eachUse() {
        byte[] each = uses;
        if (each == null) {
            each = new byte[raw.length()];
            Arrays.fill(each, (byte) whole.ordinal());
            uses = each;
        }
        return each;
    }

    /** Whether all of it was used for one thing; asked of every text of a source, so it doesn't look at the words. */
    public boolean isReadAsOne() {
        return uses == null && whole != Use.UNREAD;
    }

    /** The next position from here on that nothing was made of; the length of the text where there is none. */
    public int nextUnread(int from) {
        int i = from;
        while (i < raw.length() && useAt(i) != Use.UNREAD) {
            i = uses == null ? raw.length() : i + 1;
        }
        return i;
    }

    /** The next position from here on that something was made of; the length of the text where there is none. */
    public int nextRead(int from) {
        int i = from;
        while (i < raw.length() && useAt(i) == Use.UNREAD) {
            i = uses == null ? raw.length() : i + 1;
        }
        return i;
    }

    /** What a character was used for. */
    public Use useAt(int position) {
        return uses == null ? whole : USES[uses[position]];
    }
}
