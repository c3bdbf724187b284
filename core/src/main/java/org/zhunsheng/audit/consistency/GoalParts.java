package org.zhunsheng.audit.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.regulation.Figure;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Repeats;

/**
 * Which projects state no more than another one states among other things: 保障司法业务正常开展 beside
 * 保证司法业务正常开展，提升人民群众满意度. Goals are taken apart at their punctuation, and a goal is held against the first
 * projects only that one of its parts stands in.
 */
final class GoalParts {
    private static final String ENDS = "，,。；;！!\n";
    private static final int NONE = -1;

    private final AuditedDocument document;
    private final List<String> sameVerbs;
    private final int shortest;

    private GoalParts(AuditedDocument document) {
        this.document = document;
        this.sameVerbs = document.inForce().words(WordSet.SAME_VERBS);
        this.shortest = document.inForce().count(Figure.SHORTEST_GOAL);
    }

    /** For each project the first one before it whose goals hold all of its own, or the other way round; -1 for none. */
    static int[] shared(AuditedDocument document) {
        return new GoalParts(document).find();
    }

    private int[] find() {
        List<AuditedProject> projects = document.projects();
        int[][] hashes = new int[projects.size()][];
        Repeats repeats = new Repeats(projects.size() * 2);
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] =
                    parts(projects.get(i)).stream().mapToInt(String::hashCode).toArray();
            for (int hash : hashes[i]) {
                repeats.count(hash);
            }
        }
        int[] found = new int[hashes.length];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            // Most projects share no part with another one.
            boolean alone = Arrays.stream(hashes[i]).noneMatch(repeats::mayRepeat);
            found[i] = alone ? NONE : first(i, hashes, repeats, first);
        }
        return found;
    }

    private int first(int position, int[][] hashes, Repeats repeats, Map<String, Integer> first) {
        Set<String> parts = parts(document.projects().get(position));
        Set<Integer> others = new TreeSet<>();
        for (String part : parts) {
            if (repeats.mayRepeat(part.hashCode())) {
                Integer before = first.putIfAbsent(part, position);
                if (before != null && isOfItsSize(hashes[position].length, hashes[before].length)) {
                    others.add(before);
                }
            }
        }
        for (int other : others) {
            if (isWithin(parts, parts(document.projects().get(other)))) {
                return other;
            }
        }
        return NONE;
    }

    /** A small part of a long goal is no copy of it. */
    private static boolean isOfItsSize(int parts, int others) {
        return Math.min(parts, others) * 2 >= Math.max(parts, others);
    }

    /** Whether the shorter one says nothing of its own. */
    private boolean isWithin(Set<String> some, Set<String> others) {
        Set<String> fewer = some.size() < others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        int length = fewer.stream().mapToInt(String::length).sum();
        return length > shortest && more.containsAll(fewer);
    }

    private Set<String> parts(AuditedProject project) {
        String goals = project.goalText();
        Set<String> parts = new LinkedHashSet<>();
        int begin = 0;
        for (int i = 0; i <= goals.length(); i++) {
            if (i == goals.length() || ENDS.indexOf(goals.charAt(i)) >= 0) {
                String part = Texts.bare(goals.substring(begin, i));
                if (!part.isEmpty()) {
                    parts.add(withOneVerb(part));
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    /** Verbs that say the same in a goal are taken for one. */
    private String withOneVerb(String part) {
        String out = part;
        for (String pair : sameVerbs) {
            int sign = pair.indexOf('=');
            out = out.replace(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return out;
    }
}
