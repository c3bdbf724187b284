package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Places;
import org.zhunsheng.reading.Reading;

/**
 * Writes documents in the exchange format {@code zhunsheng/1}: UTF-8, keys in the order of the format, absent values
 * left out. Immutable; one instance serves all threads.
 */
public final class DocumentWriter {

    /** How the JSON is laid out. */
    public enum Layout {
        /** For people: one key a line. */
        INDENTED,
        /** For streams of documents: one document a line. */
        ONE_LINE
    }

    /** What a reading knows beyond the document, written when asked for and when there is any. */
    public enum Section {
        /** The name of the file that was read. */
        SOURCE,
        /** Where each value stands in the source. */
        PLACES,
        /** Values that the reader is not sure of. */
        DOUBTS
    }

    private final Layout layout;
    private final Set<Section> sections;

    public DocumentWriter(Layout layout, Set<Section> sections) {
        this.layout = layout;
        this.sections = Set.copyOf(sections);
    }

    /** The document alone, indented. */
    public static String json(PerformanceDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DocumentWriter(Layout.INDENTED, Set.of())
                    .write(new Reading("", document, Places.none(), List.of()), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes one document and a line end; the stream stays open and is not flushed.
     *
     * @throws IOException where the stream cannot take it
     */
    public void write(Reading reading, OutputStream out) throws IOException {
        try (JsonGenerator generator = DocumentReader.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            generator.setCharacterEscapes(new Characters());
            if (layout == Layout.INDENTED) {
                generator.setPrettyPrinter(indented());
            }
            DocumentFormat.READING.write(asked(reading), generator);
            generator.writeRaw('\n');
        }
    }

    private Reading asked(Reading reading) {
        return new Reading(
                sections.contains(Section.SOURCE) ? reading.source() : "",
                reading.document(),
                sections.contains(Section.PLACES) ? reading.places() : Places.none(),
                sections.contains(Section.DOUBTS) ? reading.doubts() : List.of());
    }

    private static DefaultPrettyPrinter indented() {
        DefaultIndenter step = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(step);
        printer.indentObjectsWith(step);
        return printer;
    }
}
