package org.zhunsheng.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds texts that are alike among many without holding each against every other. Some hundreds are held against each other
 * all the same. Of more texts, those are compared that agree in one of several {@link Sketch bands}, which texts that share
 * four fifths of their pairs do in all but four of ten thousand cases, and texts that share a third of them hardly ever.
 * Where a crowd agrees in a band, the first and the latest of it are compared.
 */
public final class Lookalikes {
    private static final int NONE = -1;

    /** So few texts are sooner held against each other than sketched. */
    private static final int FEW = 256;

    private Lookalikes() {}

    /** For each text the position of the first text before it that is at least so much like it and like none before, or -1. */
    public static int[] within(List<Bigrams> texts, BigDecimal percent) {
        int[] alike = new int[texts.size()];
        if (alike.length <= FEW) {
            for (int i = 0; i < alike.length; i++) {
                alike[i] = firstOf(texts.get(i), texts.subList(0, i), alike, percent);
            }
            return alike;
        }
        Partners partners = Partners.among(texts, percent);
        for (int i = 0; i < alike.length; i++) {
            alike[i] = original(i, partners, alike, texts, percent);
        }
        return alike;
    }

    /** The first among the partners of a text, and what they themselves are like, that is like none before. */
    private static int original(int text, Partners partners, int[] alike, List<Bigrams> texts, BigDecimal percent) {
        int first = Integer.MAX_VALUE;
        for (int partner : partners.of(text)) {
            int original = alike[partner] == NONE ? partner : alike[partner];
            boolean isLike = original == partner || texts.get(text).isLike(texts.get(original), percent);
            first = isLike ? Math.min(first, original) : first;
        }
        return first == Integer.MAX_VALUE ? NONE : first;
    }

    /** For each of the later texts the position of the first of the earlier ones that is at least so much like it, or -1. */
    public static int[] between(List<Bigrams> earlier, List<Bigrams> later, BigDecimal percent) {
        int[] alike = new int[later.size()];
        if (earlier.size() <= FEW) {
            int[] unlike = new int[earlier.size()];
            Arrays.fill(unlike, NONE);
            for (int i = 0; i < alike.length; i++) {
                alike[i] = firstOf(later.get(i), earlier, unlike, percent);
            }
            return alike;
        }
        List<Bigrams> all = new ArrayList<>(earlier);
        all.addAll(later);
        Partners partners = Partners.before(all, earlier.size(), percent);
        for (int i = 0; i < alike.length; i++) {
            int[] own = partners.of(earlier.size() + i);
            alike[i] = own.length == 0 ? NONE : own[0];
        }
        return alike;
    }

    /** Among a few texts: the first that is like none before it and is like this one. */
    private static int firstOf(Bigrams text, List<Bigrams> earlier, int[] alike, BigDecimal percent) {
        for (int i = 0; i < earlier.size(); i++) {
            if (alike[i] == NONE && text.isLike(earlier.get(i), percent)) {
                return i;
            }
        }
        return NONE;
    }
}
