package org.zhunsheng.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.benchmark.Comparison;

/** The rounds of load that a server goes through: first with thinking people, then with ever more who don't think. */
final class Rounds {
    private static final int PEOPLE = 50;
    private static final Duration THINKING = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final double MOST_FOR_READING = 50;
    private static final double MOST_FOR_SAVING = 100;
    private static final double TOO_LONG = 200;
    private static final int MOST_PEOPLE = 256;

    private final String part;
    private final Gatling gatling;

    Rounds(String part, Gatling gatling) {
        this.part = part;
        this.gatling = gatling;
    }

    List<Comparison> run() throws IOException, InterruptedException {
        gatling.visit(PEOPLE, Duration.ZERO, STEP);
        gatling.visit(PEOPLE, THINKING, WARM_UP);
        List<Comparison> lines = new ArrayList<>(thinking(gatling.visit(PEOPLE, THINKING, MEASURED)));
        for (int people = 2; people <= MOST_PEOPLE; people *= 2) {
            Gatling.Waiting waiting = gatling.visit(people, Duration.ZERO, STEP);
            String what =
                    "%d people without a pause, %.0f requests a second: p95".formatted(people, waiting.perSecond());
            lines.add(new Comparison(
                    part,
                    failures(what, waiting),
                    waiting.overall(),
                    "where it passes",
                    TOO_LONG,
                    Double.POSITIVE_INFINITY));
            if (waiting.overall() > TOO_LONG) {
                break;
            }
        }
        return lines;
    }

    private List<Comparison> thinking(Gatling.Waiting waiting) {
        List<Comparison> lines = new ArrayList<>();
        waiting.percentiles()
                .forEach((request, millis) -> lines.add(new Comparison(
                        part,
                        failures(PEOPLE + " people who think for a second, " + request + ": p95", waiting),
                        millis,
                        "allowed",
                        request.equals("save") ? MOST_FOR_SAVING : MOST_FOR_READING,
                        1)));
        return lines;
    }

    private static String failures(String what, Gatling.Waiting waiting) {
        return waiting.failed() == 0 ? what : what + " (" + waiting.failed() + " failed)";
    }
}
