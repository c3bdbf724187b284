package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/**
 * A document and what a person read in it.
 *
 * @param group where it comes from
 * @param document the file to be read
 * @param key its answer key in the exchange format
 */
public record GoldenPair(Group group, Path document, Path key) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);

    /** Where pairs come from, and how right the reader must be there. */
    public enum Group {
        /** The texts of five counties. */
        TEXT("all texts", 0.995),
        /** The same documents as office files. */
        OFFICE("all office files", 0.99),
        /** The corpus of this project. */
        CORPUS("all of the corpus", 0.98);

        private final String title;
        private final double floor;

        Group(String title, double floor) {
            this.title = title;
            this.floor = floor;
        }

        /** What the group is called in the table. */
        String title() {
            return title;
        }

        /** The least F1 of a file that has no floor of its own; for the corpus also of all its files together. */
        double floor() {
            return floor;
        }
    }

    public String name() {
        return document.getFileName().toString();
    }

    /** What the reader makes of the document, as {@code zhunsheng read --json} prints it. */
    JsonNode read() throws IOException {
        SourceFile file = SourceFile.load(document, Limits.STANDARD);
        return JSON.readTree(DocumentWriter.json(READER.read(file, null).document()));
    }

    /** The document read and compared with its key. */
    Score score() throws IOException {
        return Scorer.score(name(), JSON.readTree(Files.readString(key)), read());
    }

    @Override
    public String toString() {
        return name();
    }
}
