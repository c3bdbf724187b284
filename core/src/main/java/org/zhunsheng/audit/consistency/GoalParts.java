package org.zhunsheng.audit.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;
import org.zhunsheng.text.Repeats;

/**
 * Which projects state no more than another one states among other things: 保障司法业务正常开展 beside
 * 保证司法业务正常开展，提升人民群众满意度. Goals are taken apart at their punctuation. Of each part a hash is kept,
 * wide enough to stand for it; a goal is held against the first projects only that one of its parts stands in, and only where
 * all parts of one of the two stand somewhere else.
 */
final class GoalParts {
    private static final String ENDS = "，,。；;！!\n";
    private static final int NONE = -1;
    private static final long PRIME = 0x100000001B3L;

    /** The bits of a hash that have the length of its part, which is this one or more where all of them are set. */
    private static final long LENGTH = 0xFF;

    /** With how many others a goal is compared at most: a goal that copies another has its first parts from few of them. */
    private static final int MOST_OTHERS = 20;

    private final List<AuditedProject> projects;
    private final List<String> sameVerbs;
    private final int shortest;

    /** Tells of a part that it stands in one project only. */
    private final Repeats repeats;

    /** The first project that has a part, by its hash. */
    private final Map<Long, Integer> first = new HashMap<>();

    /** The sorted hashes of a project's different parts, for projects with parts that may stand in others as well. */
    private final long[][] parts;

    /** Whether all parts of a project may stand in others as well. */
    private final boolean[] repeated;

    /** The hashes of the parts of one goal, each once. */
    private long[] hashes = new long[16];

    private GoalParts(AuditedDocument document) {
        this.projects = document.projects();
        this.sameVerbs = document.inForce().words(WordSet.SAME_VERBS);
        this.shortest = document.inForce().count(Figure.SHORTEST_GOAL);
        this.repeats = new Repeats(projects.size() * 2);
        this.parts = new long[projects.size()][];
        this.repeated = new boolean[parts.length];
    }

    /** For each project the first one before it whose goals hold all of its own, or the other way round; -1 for none. */
    static int[] shared(AuditedDocument document) {
        return new GoalParts(document).find();
    }

    private int[] find() {
        for (AuditedProject project : projects) {
            int size = takeApart(project);
            for (int i = 0; i < size; i++) {
                repeats.count(Long.hashCode(hashes[i]));
            }
        }
        int[] found = new int[parts.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = first(i);
        }
        return found;
    }

    private int first(int position) {
        int size = takeApart(projects.get(position));
        int again = 0;
        for (int i = 0; i < size; i++) {
            again += repeats.mayRepeat(Long.hashCode(hashes[i])) ? 1 : 0;
        }
        if (again == 0) {
            return NONE;
        }
        long[] own = Arrays.copyOf(hashes, size);
        parts[position] = own;
        repeated[position] = again == size;
        return others(position, own).stream()
                .limit(MOST_OTHERS)
                .filter(other -> isWithin(own, parts[other]))
                .findFirst()
                .orElse(NONE);
    }

    /** The first projects that a part of a goal stands in, where one of the two goals can hold the other. */
    private Set<Integer> others(int position, long[] own) {
        Set<Integer> others = new TreeSet<>();
        for (long part : own) {
            Integer before = repeats.mayRepeat(Long.hashCode(part)) ? first.putIfAbsent(part, position) : null;
            if (before != null
                    && (repeated[position] || repeated[before])
                    && isOfItsSize(own.length, parts[before].length)) {
                others.add(before);
            }
        }
        return others;
    }

    /** A small part of a long goal is no copy of it. */
    private static boolean isOfItsSize(int parts, int others) {
        return Math.min(parts, others) * 2 >= Math.max(parts, others);
    }

    /** Whether the one with fewer parts says nothing of its own. */
    private boolean isWithin(long[] some, long[] others) {
        long[] fewer = some.length < others.length ? some : others;
        long[] more = fewer == some ? others : some;
        int length = 0;
        int k = 0;
        for (long part : fewer) {
            while (k < more.length && more[k] < part) {
                k++;
            }
            if (k == more.length || more[k] != part) {
                return false;
            }
            length += (int) (part & LENGTH);
        }
        return length > shortest;
    }

    /** Works out the hashes of the parts of a goal; returns how many different ones there are. */
    private int takeApart(AuditedProject project) {
        String goals = withOneVerb(project.goalText());
        int size = 0;
        long hash = 0;
        int length = 0;
        for (int i = 0; i <= goals.length(); i++) {
            if (i == goals.length() || ENDS.indexOf(goals.charAt(i)) >= 0) {
                if (length > 0) {
                    hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, size * 2);
                    hashes[size] = hash & ~LENGTH | Math.min(length, LENGTH);
                    size++;
                }
                hash = 0;
                length = 0;
            } else if (Character.isLetterOrDigit(Chars.fold(goals.charAt(i)))) {
                hash = (hash + Chars.fold(goals.charAt(i))) * PRIME;
                length++;
            }
        }
        return distinct(size);
    }

    private int distinct(int size) {
        Arrays.sort(hashes, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct] = hashes[i];
                distinct++;
            }
        }
        return distinct;
    }

    /** Verbs that say the same in a goal are taken for one. */
    private String withOneVerb(String goals) {
        String out = goals;
        for (String pair : sameVerbs) {
            int sign = pair.indexOf('=');
            out = out.replace(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return out;
    }
}
