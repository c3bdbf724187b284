package org.zhunsheng.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.planning.Differences;

/** What two versions of 500 rows differ in: rows changed, moved, added and taken out. */
final class VersionDifference {
    private static final int ROWS = 500;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 21;
    private static final double MOST_MILLIS = 50;

    private VersionDifference() {}

    static Comparison measure() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(i, 100 + i));
        }
        List<String> later = new ArrayList<>(rows);
        Random random = new Random(5);
        for (int i = 0; i < ROWS; i += 10) {
            later.set(i, row(i, 900 + i));
        }
        Collections.swap(later, random.nextInt(ROWS), random.nextInt(ROWS));
        later.remove(random.nextInt(ROWS - 1));
        later.add(row(ROWS, 1));
        String before = project(rows);
        String after = project(later);
        List<Double> times = new ArrayList<>();
        KeptText codec = new KeptText();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            int found =
                    Differences.between(codec.tree(before), codec.tree(after)).size();
            if (found == 0) {
                throw new IllegalStateException("they differ");
            }
            if (round >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        double median = times.stream().sorted().toList().get(times.size() / 2);
        return new Comparison(
                "(k) approval", "what two versions of 500 rows differ in", median, "allowed", MOST_MILLIS, 1);
    }

    private static String project(List<String> rows) {
        return "{\"name\":\"法律援助\",\"indicators\":[" + String.join(",", rows) + "]}";
    }

    private static String row(int number, int target) {
        return "{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"第" + number + "项案件数量\",\"target\":{\"text\":\"≥"
                + target + "件\",\"operator\":\"GE\",\"value\":\"" + target + "\",\"unit\":\"件\"},\"weight\":\"1\"}";
    }
}
