package org.zhunsheng.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way from the root of the organisation to a unit: one segment for each level, each ended by a slash
 * ({@code 1/1f/a0/}). What lies below a unit begins with its path, so a subtree is one range of an index.
 *
 * @param text segments of digits and small letters; compared character by character
 */
public record UnitPath(String text) implements Comparable<UnitPath> {
    private static final Pattern SHAPE = Pattern.compile("(?:[0-9a-z]{1,13}/){1,24}");
    private static final char AFTER_SLASH = '/' + 1;
    private static final int BASE = 36;

    public UnitPath {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a path of units: " + text);
        }
    }

    /** The path of a root with this number. */
    public static UnitPath root(long number) {
        return new UnitPath(segment(number));
    }

    /** The path of a unit below this one. */
    public UnitPath child(long number) {
        return new UnitPath(text + segment(number));
    }

    private static String segment(long number) {
        return Long.toString(number, BASE) + "/";
    }

    /** Whether the other is this unit or lies below it. */
    public boolean covers(UnitPath other) {
        return other.text.startsWith(text);
    }

    /** The paths from the root down to this unit, itself at the end. */
    public List<UnitPath> lineage() {
        List<UnitPath> all = new ArrayList<>();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            all.add(new UnitPath(text.substring(0, slash + 1)));
        }
        return all;
    }

    /** The nearest unit that covers both, or absent where their roots differ. */
    public Optional<UnitPath> common(UnitPath other) {
        return lineage().reversed().stream().filter(path -> path.covers(other)).findFirst();
    }

    /** The first text in order that lies behind everything below this unit. */
    public String end() {
        return text.substring(0, text.length() - 1) + AFTER_SLASH;
    }

    /** How many levels there are down to this unit; a root has 1. */
    public int depth() {
        return (int) text.chars().filter(c -> c == '/').count();
    }

    @Override
    public int compareTo(UnitPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
