package org.zhunsheng.reading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.exchange.DocumentReader;
import org.zhunsheng.model.PerformanceDocument.Unread;
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
     * @param unread takes each cell whose text nobody knows: its formula was saved without a result
     * @return how many rows the list had below its header
     * @throws ReadingException where the file is no workbook, is damaged, beyond a limit, or holds no list of projects;
     *     what {@code projects} or {@code unread} themselves throw is passed on as it is
     */
    public long readLongList(
            SourceFile file, @Nullable String region, Consumer<Project> projects, Consumer<Unread> unread)
            throws ReadingException {
        Receiver receiver = new Receiver();
        LongListReader list = new LongListReader(
                Labels.of(region),
                project -> receiver.handOn(projects, project),
                stretch -> receiver.handOn(unread, stretch));
        try {
            return refusing(file.name(), () -> {
                sources.stream(file, list);
                list.finish();
                if (!list.isList()) {
                    throw ReadingException.notPerformance(file.name());
                }
                return list.rows();
            });
        } catch (ReadingException refused) {
            receiver.throwOwn();
            throw refused;
        }
    }

    /**
     * Reads a file.
     *
     * @param region the region's code whose labels come first (six digits or a prefix), or {@code null} for the default
     * @throws ReadingException where the file cannot be read or is no performance document
     */
    public Reading read(SourceFile file, @Nullable String region) throws ReadingException {
        return refusing(file.name(), () -> {
            SourceDocument source = sources.read(file);
            return source.type() == FileType.JSON
                    ? DocumentReader.read(file.bytes(), file.name())
                    : new Extractor().read(source, region);
        });
    }

    /**
     * Reads a file and keeps its source, for whoever compares the two.
     *
     * @param region as of {@link #read}
     * @param extra labels beyond the vocabulary
     * @throws ReadingException as of {@link #read}
     */
    public SourceAndReading readBeside(SourceFile file, @Nullable String region, ExtraLabels extra)
            throws ReadingException {
        return refusing(file.name(), () -> {
            SourceDocument source = sources.read(file);
            Reading reading = source.type() == FileType.JSON
                    ? DocumentReader.read(file.bytes(), file.name())
                    : new Extractor().understand(source, Labels.of(region, extra.meanings()));
            return new SourceAndReading(SourceView.of(source), reading);
        });
    }

    /**
     * Reads a file that may hold several documents: JSON as a batch writes it, one document a line. A file of another type
     * holds one.
     *
     * @throws ReadingException as of {@link #read}
     */
    public List<Reading> readAll(SourceFile file, @Nullable String region) throws ReadingException {
        return refusing(
                file.name(),
                () -> sources.typeOf(file) == FileType.JSON
                        ? DocumentReader.readAll(file.bytes(), file.name())
                        : List.of(read(file, region)));
    }

    /** A step of reading that a file can drive too far. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws ReadingException;
    }

    /** Takes a step; where it runs out of stack, of memory or of time, that is a refusal of the file. */
    static <T> T refusing(String name, Step<T> step) throws ReadingException {
        try {
            return step.take();
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw ReadingException.exhausted(name, exhausted);
        } catch (CancellationException stopped) {
            throw ReadingException.stopped(name, stopped);
        }
    }

    /** Hands on what a list holds and remembers what went wrong there: that is nothing about the file. */
    private static final class Receiver {
        private @Nullable RuntimeException failure;
        private @Nullable Error disaster;

        <T> void handOn(Consumer<T> target, T found) {
            try {
                target.accept(found);
            } catch (RuntimeException own) {
                failure = own;
                throw own;
            } catch (Error own) {
                disaster = own;
                throw own;
            }
        }

        void throwOwn() {
            if (failure != null) {
                throw failure;
            }
            if (disaster != null) {
                throw disaster;
            }
        }
    }
}
