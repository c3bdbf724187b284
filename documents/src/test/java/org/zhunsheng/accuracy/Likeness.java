package org.zhunsheng.accuracy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are, from 0 to 1: twice the characters of their common stretches over the characters of both. The
 * longest common stretch is taken first (the leftmost of several), then what stands before and after it likewise.
 */
final class Likeness {
    private final int[] a;
    private final int[] b;
    private final Map<Integer, List<Integer>> positionsInB = new HashMap<>();

    private Likeness(String a, String b) {
        this.a = a.codePoints().toArray();
        this.b = b.codePoints().toArray();
        for (int j = 0; j < this.b.length; j++) {
            positionsInB.computeIfAbsent(this.b[j], c -> new ArrayList<>()).add(j);
        }
    }

    static double of(String a, String b) {
        return a.equals(b) ? 1 : new Likeness(a, b).ratio();
    }

    private record Window(int fromA, int toA, int fromB, int toB) {
        boolean isEmpty() {
            return fromA >= toA || fromB >= toB;
        }
    }

    private record Stretch(int inA, int inB, int length) {}

    private double ratio() {
        int common = 0;
        Deque<Window> windows = new ArrayDeque<>(List.of(new Window(0, a.length, 0, b.length)));
        while (!windows.isEmpty()) {
            Window window = windows.pop();
            Stretch longest = longest(window);
            if (longest.length() > 0) {
                common += longest.length();
                add(windows, new Window(window.fromA(), longest.inA(), window.fromB(), longest.inB()));
                int endA = longest.inA() + longest.length();
                int endB = longest.inB() + longest.length();
                add(windows, new Window(endA, window.toA(), endB, window.toB()));
            }
        }
        return 2.0 * common / (a.length + b.length);
    }

    private static void add(Deque<Window> windows, Window window) {
        if (!window.isEmpty()) {
            windows.push(window);
        }
    }

    private Stretch longest(Window window) {
        Stretch best = new Stretch(window.fromA(), window.fromB(), 0);
        int[] lengths = new int[b.length + 1];
        int[] next = new int[b.length + 1];
        for (int i = window.fromA(); i < window.toA(); i++) {
            for (int j : positionsInB.getOrDefault(a[i], List.of())) {
                if (j >= window.fromB() && j < window.toB()) {
                    int length = lengths[j] + 1;
                    next[j + 1] = length;
                    if (length > best.length()) {
                        best = new Stretch(i - length + 1, j - length + 1, length);
                    }
                }
            }
            int[] spent = lengths;
            lengths = next;
            next = spent;
            Arrays.fill(next, 0);
        }
        return best;
    }
}
