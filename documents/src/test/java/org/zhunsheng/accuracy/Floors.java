package org.zhunsheng.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How right each document of the corpus was read when its floor was last set, so that a loss shows even where the whole
 * corpus gains. Two columns: the file, its F1 to four digits, rounded down.
 */
final class Floors {
    /** What the file says about itself. */
    static final String HEAD = """
            # The least F1 of each document of the corpus: what was measured when it was last set, rounded down.
            # A document without a line must reach 0.98. AccuracyTest writes target/floors.tsv, to be copied here.
            """;

    private static final int DIGITS = 4;

    private final Map<String, Double> byFile = new LinkedHashMap<>();

    private Floors() {}

    static Floors read(Path file) throws IOException {
        Floors floors = new Floors();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                floors.byFile.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return floors;
    }

    /** The floor of a document: its own, or that of its group. */
    double of(GoldenPair pair) {
        return byFile.getOrDefault(pair.name(), pair.group().floor());
    }

    Set<String> files() {
        return byFile.keySet();
    }

    /** A line of the file for what was measured. */
    static String line(GoldenPair pair, Score score) {
        return pair.name() + "\t" + shown(score.f1());
    }

    /** An F1 as it is printed: never better than it is. */
    static String shown(double f1) {
        return BigDecimal.valueOf(f1).setScale(DIGITS, RoundingMode.FLOOR).toPlainString();
    }
}
