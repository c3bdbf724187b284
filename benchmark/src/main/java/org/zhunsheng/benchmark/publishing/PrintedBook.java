package org.zhunsheng.benchmark.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.benchmark.Median;
import org.zhunsheng.benchmark.Results;
import org.zhunsheng.benchmark.audit.MadeDocuments;
import org.zhunsheng.benchmark.process.LibreOffice;
import org.zhunsheng.benchmark.process.Program;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.Issuing;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;

/** {@code zhunsheng issue --format pdf} of a book of 300 pages beside LibreOffice converting the same book from .docx. */
public final class PrintedBook {
    private static final String LAYOUT = "national-target";
    private static final int PROJECTS = 300;
    private static final int PAGES = 300;
    private static final int RUNS = 5;
    private static final long SEED = 43;

    private final Path launcher;
    private final Path work;

    /**
     * @param launcher the command that a user types
     * @param work a folder for what is written
     */
    public PrintedBook(Path launcher, Path work) {
        this.launcher = launcher;
        this.work = work;
    }

    /** Both from their very start, turn by turn. */
    public Results run() throws IOException, InterruptedException {
        if (!LibreOffice.isInstalled()) {
            return Results.omitted("(n) LibreOffice is not installed (Debian: apt install libreoffice-writer)");
        }
        PerformanceDocument book = MadeDocuments.of(SEED, 1, PROJECTS).getFirst();
        Path json = Files.writeString(work.resolve("book.json"), DocumentWriter.json(book));
        Path docx = work.resolve("book.docx");
        try (OutputStream out = Files.newOutputStream(docx)) {
            new Issuing(Layouts.find(LAYOUT)).issue(book, FileKind.DOCX, out);
        }
        Path folder = Files.createDirectories(work.resolve("book"));
        Program ours = new Program(List.of(
                launcher.toString(),
                "issue",
                json.toString(),
                "--layout",
                LAYOUT,
                "--format",
                "pdf",
                "--out",
                folder.toString()));
        Path theirs = Files.createDirectories(work.resolve("their-book"));
        Program peer = new LibreOffice(work.resolve("profile")).convert(List.of(docx), "pdf", theirs);
        ours.run();
        peer.run();
        int pages = pages(folder.resolve("book.pdf"));
        if (pages < PAGES) {
            throw new IllegalStateException("the book has only " + pages + " pages");
        }
        List<Double> ourMillis = new ArrayList<>();
        List<Double> peerMillis = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ourMillis.add(ours.run());
            peerMillis.add(peer.run());
        }
        return new Results(
                List.of(new Comparison(
                        "(n) a book as PDF",
                        pages + " pages (LibreOffice: " + pages(theirs.resolve("book.pdf")) + ")",
                        Median.of(ourMillis),
                        "LibreOffice from .docx",
                        Median.of(peerMillis),
                        1)),
                List.of());
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
