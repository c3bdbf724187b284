package org.zhunsheng.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures pairs of tasks turn by turn in this JVM, so that whatever else the machine does falls on both alike.
 *
 * <p>A round measures every pair once; who goes first changes from round to round. Rounds of warming up come before those
 * that count.
 */
public final class Contest {
    /** A sample shorter than this says more about the clock and the scheduler than about the task. */
    private static final long LEAST_SAMPLE_NANOS = 10_000_000;

    private static final int MOST_REPEATS = 1_000;

    private final int warmUpRounds;
    private final int rounds;
    private long consumed;

    /**
     * @param warmUpRounds rounds that do not count
     * @param rounds rounds that count
     */
    public Contest(int warmUpRounds, int rounds) {
        this.warmUpRounds = warmUpRounds;
        this.rounds = rounds;
    }

    /** Work that is done completely each time. */
    @FunctionalInterface
    public interface Task {
        /** Returns a number that depends on the result, so that no work can be left out. */
        long run() throws Exception;
    }

    /** Two tasks to be compared. */
    public record Pair(String subject, Task first, Task second) {}

    /** What was measured of a pair: the milliseconds that one run took, round by round. */
    public record Outcome(String subject, List<Double> first, List<Double> second) {}

    /** Measures all pairs. */
    public List<Outcome> measure(List<Pair> pairs) throws Exception {
        List<Turn> turns = pairs.stream().map(Turn::new).toList();
        for (int round = 0; round < warmUpRounds + rounds; round++) {
            boolean counts = round >= warmUpRounds;
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).take((round + i) % 2 == 0, counts);
            }
        }
        if (consumed == 0) {
            throw new IllegalStateException("no task had a result");
        }
        return turns.stream().map(Turn::outcome).toList();
    }

    /** A pair with what was measured of it so far. */
    private final class Turn {
        private final String subject;
        private final Side first;
        private final Side second;

        Turn(Pair pair) {
            this.subject = pair.subject();
            this.first = new Side(pair.first());
            this.second = new Side(pair.second());
        }

        void take(boolean firstBegins, boolean counts) throws Exception {
            (firstBegins ? first : second).sample(counts);
            (firstBegins ? second : first).sample(counts);
        }

        Outcome outcome() {
            return new Outcome(subject, List.copyOf(first.millis), List.copyOf(second.millis));
        }
    }

    private final class Side {
        private final Task task;
        private final List<Double> millis = new ArrayList<>();
        private int repeats = 1;

        Side(Task task) {
            this.task = task;
        }

        void sample(boolean counts) throws Exception {
            long start = System.nanoTime();
            for (int i = 0; i < repeats; i++) {
                consumed += task.run();
            }
            long nanos = System.nanoTime() - start;
            if (counts) {
                millis.add(nanos / 1e6 / repeats);
            } else {
                long once = Math.max(1, nanos / repeats);
                repeats = (int) Math.clamp(LEAST_SAMPLE_NANOS / once, 1, MOST_REPEATS);
            }
        }
    }
}
