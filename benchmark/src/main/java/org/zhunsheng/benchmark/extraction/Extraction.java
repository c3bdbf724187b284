package org.zhunsheng.benchmark.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Contest;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.WarmReader;

/** From the bytes of an office file to the model, beside Apache Tika extracting the text of the same bytes. */
public final class Extraction {
    private static final String PEER = "Tika 3.3.1, text only";
    private static final int WARM_UP_ROUNDS = 20;
    private static final int ROUNDS = 30;

    private final WarmReader reader;

    public Extraction() throws IOException {
        reader = new WarmReader();
    }

    /** The types in the order of the table, each with the ratio that it must keep. */
    private enum OfficeType {
        DOCX(1.0),
        XLSX(1.0),
        DOC(1.2),
        XLS(1.2),
        PDF(1.2);

        private final double limit;

        OfficeType(double limit) {
            this.limit = limit;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Compares all office files in a folder. */
    public Results run(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return Results.omitted("(a) the shared office files are absent");
        }
        List<Contest.Pair> pairs = new ArrayList<>();
        List<OfficeType> types = new ArrayList<>();
        for (OfficeType type : OfficeType.values()) {
            for (Path file : files(folder, type.ending())) {
                pairs.add(pair(file, TikaText.forEnding(type.ending())));
                types.add(type);
            }
        }
        List<Contest.Outcome> outcomes = new Contest(WARM_UP_ROUNDS, ROUNDS, reader::readStranger).measure(pairs);
        List<Comparison> lines = new ArrayList<>();
        for (OfficeType type : OfficeType.values()) {
            List<Contest.Outcome> ofType = IntStream.range(0, types.size())
                    .filter(i -> types.get(i) == type)
                    .mapToObj(outcomes::get)
                    .toList();
            lines.add(line(sum("all ." + type.ending(), ofType), type));
            ofType.forEach(outcome -> lines.add(line(outcome, type)));
        }
        return new Results(lines, List.of());
    }

    private Contest.Pair pair(Path file, TikaText tika) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        return new Contest.Pair(name, () -> reader.projectsIn(name, bytes), () -> tika.extract(bytes)
                .length());
    }

    private static Comparison line(Contest.Outcome outcome, OfficeType type) {
        return new Comparison(
                "(a) one warmed JVM",
                outcome.subject(),
                Median.of(outcome.first()),
                PEER,
                Median.of(outcome.second()),
                type.limit);
    }

    /** The files of a type read one after the other. */
    private static Contest.Outcome sum(String subject, List<Contest.Outcome> outcomes) {
        return new Contest.Outcome(
                subject,
                sumByRound(outcomes.stream().map(Contest.Outcome::first).toList()),
                sumByRound(outcomes.stream().map(Contest.Outcome::second).toList()));
    }

    private static List<Double> sumByRound(List<List<Double>> samples) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> samples.stream()
                        .mapToDouble(sample -> sample.get(round))
                        .sum())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        }
    }
}
