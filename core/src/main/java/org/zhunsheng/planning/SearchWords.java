package org.zhunsheng.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhunsheng.planning.SearchHit.Mark;
import org.zhunsheng.text.Chars;

/**
 * How Chinese is looked up without a dictionary: a text is indexed by all pairs of characters that follow each other, and
 * by its last character alone. Only letters, digits and ideographs count; widths and cases are folded. The index says where
 * words could stand, {@link #marks} whether and where they do.
 */
public final class SearchWords {
    private SearchWords() {}

    /** The pairs by which a text is found. */
    public static Set<String> pairs(String text) {
        int[] points = bare(text).points();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        if (points.length > 0) {
            pairs.add(new String(points, points.length - 1, 1));
        }
        return pairs;
    }

    /** The words of a question. */
    public static List<String> terms(String question) {
        List<String> terms = new ArrayList<>();
        for (String word : Chars.clean(Chars.fold(question)).split(" ", -1)) {
            int[] points = bare(word).points();
            if (points.length > 0) {
                terms.add(new String(points, 0, points.length));
            }
        }
        return terms;
    }

    /**
     * What the index is asked for a word.
     *
     * @param pairs all of them have to be there
     * @param prefix whether the only one is a single character, with which a pair begins
     */
    public record Asked(List<String> pairs, boolean prefix) {
        public Asked {
            pairs = List.copyOf(pairs);
        }
    }

    /** What the index is asked for a word out of {@link #terms}. */
    public static Asked asked(String term) {
        int[] points = term.codePoints().toArray();
        if (points.length == 1) {
            return new Asked(List.of(term), true);
        }
        List<String> pairs = new ArrayList<>(pairs(term));
        pairs.remove(pairs.size() - 1);
        return new Asked(pairs, false);
    }

    /** Where words out of {@link #terms} stand in a text, in the order of the text, none over another. */
    public static List<Mark> marks(String text, List<String> terms) {
        Bare bare = bare(text);
        String squeezed = new String(bare.points(), 0, bare.points().length);
        List<Mark> marks = new ArrayList<>();
        for (String term : terms) {
            int length = term.codePointCount(0, term.length());
            for (int at = squeezed.indexOf(term); at >= 0; at = squeezed.indexOf(term, at + term.length())) {
                int first = squeezed.codePointCount(0, at);
                marks.add(new Mark(bare.starts()[first], bare.ends()[first + length - 1]));
            }
        }
        return withoutOverlaps(marks);
    }

    private static List<Mark> withoutOverlaps(List<Mark> marks) {
        List<Mark> sorted =
                marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : sorted) {
            Mark last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last != null && mark.from() <= last.to()) {
                kept.set(kept.size() - 1, new Mark(last.from(), Math.max(last.to(), mark.to())));
            } else {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }

    /** The characters of a text that count, folded, and where each stands. */
    private record Bare(int[] points, int[] starts, int[] ends) {}

    private static Bare bare(String text) {
        int[] points = new int[text.length()];
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int count = 0;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int point = text.codePointAt(i);
            step = Character.charCount(point);
            int folded = step == 1 ? Character.toLowerCase(Chars.fold((char) point)) : point;
            if (Character.isLetterOrDigit(folded)) {
                points[count] = folded;
                starts[count] = i;
                ends[count] = i + step;
                count++;
            }
        }
        return new Bare(Arrays.copyOf(points, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }
}
