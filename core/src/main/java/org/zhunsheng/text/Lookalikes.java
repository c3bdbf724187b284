package org.zhunsheng.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds texts that are alike among many without holding each against every other. Two texts that share enough of their
 * pairs share one of the rarest pairs of each; only texts that do are compared.
 */
public final class Lookalikes {
    private static final int NONE = -1;
    private static final int PERCENT = 100;

    /** A pair that so many texts begin with is no rare pair; whoever has nothing rarer is compared with the first of them. */
    private static final int MOST_COMPARED = 200;

    /** So few texts are sooner held against each other than sorted by their pairs. */
    private static final int FEW = 32;

    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final BigDecimal percent;

    private Lookalikes(BigDecimal percent) {
        this.percent = percent;
    }

    /** For each text the position of the first text before it that is at least so much like it, or -1. */
    public static int[] within(List<Bigrams> texts, BigDecimal percent) {
        int[] alike = new int[texts.size()];
        if (alike.length <= FEW) {
            for (int i = 0; i < alike.length; i++) {
                alike[i] = firstOf(texts.get(i), texts.subList(0, i), alike, percent);
            }
            return alike;
        }
        Lookalikes found = new Lookalikes(percent);
        texts.forEach(found::count);
        for (int i = 0; i < alike.length; i++) {
            int[] rarest = found.rarest(texts.get(i));
            alike[i] = found.first(texts.get(i), rarest, texts);
            if (alike[i] == NONE) {
                found.remember(i, rarest);
            }
        }
        return alike;
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
        Lookalikes found = new Lookalikes(percent);
        earlier.forEach(found::count);
        later.forEach(found::count);
        for (int i = 0; i < earlier.size(); i++) {
            found.remember(i, found.rarest(earlier.get(i)));
        }
        for (int i = 0; i < alike.length; i++) {
            alike[i] = found.first(later.get(i), found.rarest(later.get(i)), earlier);
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

    private void count(Bigrams text) {
        for (int pair : text.sorted()) {
            frequency.merge(pair, 1, Integer::sum);
        }
    }

    /** So many of the rarest pairs that another text that is like it has one of them among its own. */
    private int[] rarest(Bigrams text) {
        int[] pairs = text.sorted();
        long[] byFrequency = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            byFrequency[i] = (long) frequency.getOrDefault(pairs[i], 0) << Integer.SIZE | i;
        }
        Arrays.sort(byFrequency);
        int needed = percent.multiply(BigDecimal.valueOf(pairs.length))
                .divide(BigDecimal.valueOf(PERCENT), 0, RoundingMode.CEILING)
                .intValue();
        int[] rarest = new int[Math.min(pairs.length, pairs.length - needed + 1)];
        for (int i = 0; i < rarest.length; i++) {
            rarest[i] = pairs[(int) byFrequency[i]];
        }
        return rarest;
    }

    private void remember(int position, int[] rarest) {
        for (int pair : rarest) {
            List<Integer> same = byPair.computeIfAbsent(pair, unknown -> new ArrayList<>());
            if (same.size() < MOST_COMPARED) {
                same.add(position);
            }
        }
    }

    private int first(Bigrams text, int[] rarest, List<Bigrams> texts) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int pair : rarest) {
            candidates.addAll(byPair.getOrDefault(pair, List.of()));
        }
        for (int candidate : candidates) {
            if (text.isLike(texts.get(candidate), percent)) {
                return candidate;
            }
        }
        return NONE;
    }
}
