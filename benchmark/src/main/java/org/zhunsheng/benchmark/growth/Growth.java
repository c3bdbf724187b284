package org.zhunsheng.benchmark.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Contest;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.ProcessorClock;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.WarmReader;
import org.zhunsheng.benchmark.input.FileForm;
import org.zhunsheng.benchmark.input.Project;
import org.zhunsheng.benchmark.input.Table;
import org.zhunsheng.benchmark.input.TargetTables;
import org.zhunsheng.benchmark.process.LibreOffice;

/**
 * A long document beside the same projects in ten documents. A tenth of what the ten take is what one of them takes, with
 * its share of the garbage that is collected now and then. The time is that of the processor, threads that collect
 * garbage included: a long document is interrupted more often than a short one where other builds run.
 */
public final class Growth {
    private static final int PROJECTS = 200;
    private static final int TIMES = 10;
    private static final double LIMIT = 11;
    private static final int WARM_UP_ROUNDS = 12;
    private static final int ROUNDS = 31;

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
        List<Comparison> lines = new Contest(WARM_UP_ROUNDS, ROUNDS, reader::readStranger, ProcessorClock::nanos)
                .measure(pairs).stream()
                        .map(outcome -> new Comparison(
                                "(d) ten times as long",
                                outcome.subject(),
                                Median.of(outcome.first()),
                                "a tenth of it",
                                Median.of(outcome.second()) / TIMES,
                                LIMIT))
                        .toList();
        return new Results(lines, omissions);
    }

    private void add(String shape, Function<List<Project>, List<Table>> drawn)
            throws IOException, InterruptedException {
        List<Project> projects = TargetTables.made(PROJECTS);
        List<List<Table>> documents = new ArrayList<>(List.of(drawn.apply(projects)));
        int part = PROJECTS / TIMES;
        IntStream.range(0, TIMES)
                .mapToObj(i -> drawn.apply(projects.subList(i * part, (i + 1) * part)))
                .forEach(documents::add);
        List<byte[]> docx = written(FileForm.DOCX, documents);
        for (FileForm form : FileForm.values()) {
            add("." + form.inWords() + ", " + shape, form == FileForm.DOCX ? docx : written(form, documents));
        }
        for (String type : List.of("doc", "pdf")) {
            if (LibreOffice.isInstalled()) {
                LibreOffice office = new LibreOffice(work.resolve("profile"));
                add("." + type + ", " + shape, office.converted(docx, type, work));
            } else {
                omissions.add("(d) ." + type + " needs LibreOffice to make the documents");
            }
        }
    }

    private static List<byte[]> written(FileForm form, List<List<Table>> documents) throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (List<Table> document : documents) {
            written.add(form.bytes(document));
        }
        return written;
    }

    /** @param documents the long one, then the short ones */
    private void add(String subject, List<byte[]> documents) {
        List<byte[]> longer = documents.subList(0, 1);
        List<byte[]> shorter = documents.subList(1, documents.size());
        if (understands(longer) && understands(shorter)) {
            pairs.add(new Contest.Pair(subject, () -> projectsIn(longer), () -> projectsIn(shorter)));
        } else {
            omissions.add("(d) " + subject + " is misread, and how fast that goes means nothing");
        }
    }

    private boolean understands(List<byte[]> documents) {
        try {
            return projectsIn(documents) == PROJECTS;
        } catch (IOException refused) {
            return false;
        }
    }

    private int projectsIn(List<byte[]> documents) throws IOException {
        int projects = 0;
        for (byte[] document : documents) {
            projects += reader.projectsIn("generated", document);
        }
        return projects;
    }
}
