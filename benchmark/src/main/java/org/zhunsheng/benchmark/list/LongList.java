package org.zhunsheng.benchmark.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.input.IndicatorList;
import org.zhunsheng.benchmark.process.Program;

/** A workbook of a million indicators, read in 512 MB of heap by each contender in turn, each time in a new process. */
public final class LongList {
    private static final int ROWS = 1_000_000;
    private static final String HEAP = "-Xmx512m";
    private static final int RUNS = 5;
    private static final double LIMIT = 1.0;

    private final Path work;

    /** @param work a folder for the workbook */
    public LongList(Path work) {
        this.work = work;
    }

    /** Compares our ways of reading with those of the others. */
    public Results run() throws IOException, InterruptedException {
        Path file = work.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            IndicatorList.write(ROWS, out);
        }
        Map<Contender, List<Double>> millis = new EnumMap<>(Contender.class);
        Pass first = null;
        for (int run = 0; run < RUNS; run++) {
            for (Contender contender : Contender.values()) {
                Pass pass = pass(contender, file);
                first = first == null ? pass : first;
                if (pass.rows() != ROWS || !pass.readTheSameAs(first)) {
                    throw new IllegalStateException(contender + " read something else: " + pass + " and not " + first);
                }
                millis.computeIfAbsent(contender, fresh -> new ArrayList<>()).add(pass.millis());
            }
        }
        Map<Contender, Double> medians = new EnumMap<>(Contender.class);
        millis.forEach((contender, times) -> medians.put(contender, Median.of(times)));
        return new Results(
                Stream.of(Contender.FAST_EXCEL, Contender.EASY_EXCEL)
                        .map(peer -> compare(Contender.ROWS, peer, medians))
                        .toList(),
                List.of());
    }

    private static Pass pass(Contender contender, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        // EasyExcel writes classes while it runs, with the permission of older Java versions.
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(SinglePass.class.getName(), contender.name(), file.toString()));
        return Pass.parse(new Program(command).output());
    }

    private static Comparison compare(Contender ours, Contender peer, Map<Contender, Double> medians) {
        return new Comparison(
                "(c) a million rows, " + HEAP,
                ours.inWords(),
                medians.getOrDefault(ours, Double.NaN),
                peer.inWords(),
                medians.getOrDefault(peer, Double.NaN),
                LIMIT);
    }
}
