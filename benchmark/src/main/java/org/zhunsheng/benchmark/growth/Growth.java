package org.zhunsheng.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Contest;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.WarmReader;
import org.zhunsheng.benchmark.input.FileForm;
import org.zhunsheng.benchmark.input.Table;
import org.zhunsheng.benchmark.input.TargetTables;
import org.zhunsheng.benchmark.process.LibreOffice;

/** A document beside one of the same kind a tenth as long. */
public final class Growth {
    private static final int PROJECTS = 20;
    private static final int TIMES = 10;
    private static final double LIMIT = 11;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 9;

    private final WarmReader reader;
    private final Path work;
    private final List<Contest.Pair> pairs = new ArrayList<>();
    private final List<String> omissions = new ArrayList<>();

    /** @param work a folder for generated documents */
    public Growth(Path work) throws IOException {
        this.reader = new WarmReader();
        this.work = work;
    }

    /** Compares documents of all types, in both shapes. */
    public Results run() throws Exception {
        add("a form each", TargetTables::forms);
        add("one long table", TargetTables::list);
        List<Comparison> lines = new Contest(WARM_UP_ROUNDS, ROUNDS, reader::readStranger)
                .measure(pairs).stream()
                        .map(outcome -> new Comparison(
                                "(d) ten times as long",
                                outcome.subject(),
                                Median.of(outcome.first()),
                                "a tenth of it",
                                Median.of(outcome.second()),
                                LIMIT))
                        .toList();
        return new Results(lines, omissions);
    }

    private void add(String shape, IntFunction<List<Table>> tables) throws IOException, InterruptedException {
        List<Table> shorter = tables.apply(PROJECTS);
        List<Table> longer = tables.apply(PROJECTS * TIMES);
        for (FileForm form : FileForm.values()) {
            add("." + form.inWords() + ", " + shape, form.bytes(longer), form.bytes(shorter));
        }
        for (String type : List.of("doc", "pdf")) {
            if (LibreOffice.isInstalled()) {
                add("." + type + ", " + shape, converted(longer, type), converted(shorter, type));
            } else {
                omissions.add("(d) ." + type + " needs LibreOffice to make the documents");
            }
        }
    }

    private void add(String subject, byte[] longer, byte[] shorter) {
        if (understands(longer, PROJECTS * TIMES) && understands(shorter, PROJECTS)) {
            pairs.add(new Contest.Pair(subject, () -> projectsIn(longer), () -> projectsIn(shorter)));
        } else {
            omissions.add("(d) " + subject + " is misread, and how fast that goes means nothing");
        }
    }

    private boolean understands(byte[] bytes, int projects) {
        try {
            return projectsIn(bytes) == projects;
        } catch (IOException refused) {
            return false;
        }
    }

    private int projectsIn(byte[] bytes) throws IOException {
        return reader.projectsIn("generated", bytes);
    }

    private byte[] converted(List<Table> tables, String type) throws IOException, InterruptedException {
        Path docx = work.resolve("growth.docx");
        Files.write(docx, FileForm.DOCX.bytes(tables));
        new LibreOffice(work.resolve("profile")).convert(docx, type, work).run();
        return Files.readAllBytes(work.resolve("growth." + type));
    }
}
