package org.zhunsheng.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures pairs of tasks turn by turn in this JVM, so that whatever else the machine does falls on both alike.
 *
 * <p>A round measures every pair once; who goes first changes from round to round. Rounds of warming up come before those
 * that count. Between two measurements something else is read, so that nobody gains by remembering what came last.
 */
public final class Contest {
    private final int warmUpRounds;
    private final int rounds;
    private final Task interlude;
    private final LongSupplier clock;
    private long consumed;

    /**
     * @param warmUpRounds rounds that do not count
     * @param rounds rounds that count
     * @param interlude what is done before each measurement without being measured
     */
    public Contest(int warmUpRounds, int rounds, Task interlude) {
        this(warmUpRounds, rounds, interlude, System::nanoTime);
    }

    /** @param clock the nanoseconds that count, for instance those of the processor and not those of the wall */
    public Contest(int warmUpRounds, int rounds, Task interlude, LongSupplier clock) {
        this.warmUpRounds = warmUpRounds;
        this.rounds = rounds;
        this.interlude = interlude;
        this.clock = clock;
    }

    /** Work that is done completely each time. */
    @FunctionalInterface
    public interface Task {
        /** Returns a number that depends on the result, so that no work can be left out. */
        long run() throws Exception;
    }

    /** Two tasks to be compared. */
    public record Pair(String subject, Task first, Task second) {}

    /** What was measured of a pair: the milliseconds that each took, round by round. */
    public record Outcome(String subject, List<Double> first, List<Double> second) {}

    /** Measures all pairs. */
    public List<Outcome> measure(List<Pair> pairs) throws Exception {
        List<Outcome> outcomes = pairs.stream()
                .map(pair -> new Outcome(pair.subject(), new ArrayList<>(), new ArrayList<>()))
                .toList();
        for (int round = 0; round < warmUpRounds + rounds; round++) {
            for (int i = 0; i < pairs.size(); i++) {
                boolean firstBegins = (round + i) % 2 == 0;
                double begun =
                        sample(firstBegins ? pairs.get(i).first() : pairs.get(i).second());
                double ended = sample(
                        firstBegins ? pairs.get(i).second() : pairs.get(i).first());
                if (round >= warmUpRounds) {
                    outcomes.get(i).first().add(firstBegins ? begun : ended);
                    outcomes.get(i).second().add(firstBegins ? ended : begun);
                }
            }
        }
        if (consumed == 0) {
            throw new IllegalStateException("no task had a result");
        }
        return outcomes;
    }

    private double sample(Task task) throws Exception {
        consumed += interlude.run();
        long start = clock.getAsLong();
        consumed += task.run();
        return (clock.getAsLong() - start) / 1e6;
    }
}
