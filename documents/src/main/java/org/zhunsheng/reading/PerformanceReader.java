package org.zhunsheng.reading;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.reading.extract.Extractor;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.reading.source.SourceReaders;

/** Reads files of any type into the model. Immutable; one instance serves all threads. */
public final class PerformanceReader {
    private final SourceReaders sources;

    private PerformanceReader(Limits limits) {
        this.sources = new SourceReaders(limits);
    }

    /** A reader with the labels that come with the product. */
    public static PerformanceReader standard(Limits limits) {
        return new PerformanceReader(limits);
    }

    /**
     * Reads a file.
     *
     * @param region the region's code whose labels come first (six digits or a prefix), or {@code null} for the default
     * @throws ReadingException where the file cannot be read or is no performance document
     */
    public Reading read(SourceFile file, @Nullable String region) throws ReadingException {
        SourceDocument source = sources.read(file);
        if (source.type() == FileType.JSON) {
            return DocumentReader.read(file.bytes(), file.name());
        }
        return new Extractor().read(source, region);
    }
}
