package org.zhunsheng.reading;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.extract.Extractor;
import org.zhunsheng.reading.extract.LongListReader;
import org.zhunsheng.reading.layout.Labels;
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
     * Reads a flat list of any length out of an .xlsx file, project by project, holding one project at a time.
     *
     * @param projects takes each project when it is complete
     * @return how many rows the list had below its header
     * @throws ReadingException where the file is no workbook, is damaged, or holds no list of projects
     */
    public long readLongList(SourceFile file, @Nullable String region, Consumer<Project> projects)
            throws ReadingException {
        LongListReader list = new LongListReader(Labels.of(region), projects);
        sources.stream(file, list);
        list.finish();
        if (!list.isList()) {
            throw ReadingException.notPerformance(file.name());
        }
        return list.rows();
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
        try {
            return new Extractor().read(source, region);
        } catch (CancellationException stopped) {
            throw ReadingException.stopped(file.name(), stopped);
        }
    }
}
