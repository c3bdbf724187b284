package org.zhunsheng.reading.source;

import java.io.IOException;
import java.util.List;

/** The way in: finds out what a file is and reads it. Immutable; one instance serves all threads. */
public final class SourceReaders {
    private final Limits limits;

    public SourceReaders(Limits limits) {
        this.limits = limits;
    }

    /**
     * What a file is by its content, whatever its name says.
     *
     * @throws ReadingException where it is empty, protected, or of a type that is not read
     */
    public FileType typeOf(SourceFile file) throws ReadingException {
        return FileTypes.of(file, limits);
    }

    /**
     * Reads any supported file. Zhunsheng's own exchange format has no blocks: it holds the model itself, so only its
     * type is told.
     *
     * @throws ReadingException with a stable code, whatever is wrong with the file
     */
    public SourceDocument read(SourceFile file) throws ReadingException {
        if (file.bytes().length > limits.fileBytes()) {
            throw ReadingException.tooLarge(file.name(), "file bytes", limits.fileBytes());
        }
        try {
            FileType type = typeOf(file);
            return type == FileType.JSON
                    ? new SourceDocument(file.name(), type, List.of())
                    : readerOf(type).read(file, limits);
        } catch (ReadingException ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            // The last guard: libraries report broken files in many ways, and a batch must go on with the next file.
            throw ReadingException.damaged(file.name(), "内容", "content", broken);
        } catch (StackOverflowError tooDeep) {
            throw ReadingException.damaged(file.name(), "嵌套", "nesting", tooDeep);
        } catch (OutOfMemoryError tooMuch) {
            // Libraries trust the sizes that a broken file claims. What they asked for is free again by now.
            long memory = Runtime.getRuntime().maxMemory();
            throw ReadingException.tooLarge(file.name(), "memory in bytes", memory);
        }
    }

    /**
     * Reads the rows of a workbook one by one, for lists too long to be held as a whole.
     *
     * @throws ReadingException with a stable code, whatever is wrong with the file
     */
    public void stream(SourceFile file, RowSink sink) throws ReadingException {
        try {
            if (typeOf(file) != FileType.XLSX) {
                throw ReadingException.unknownType(file.name());
            }
            XlsxReader.stream(file, limits, sink);
        } catch (ReadingException ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            throw ReadingException.damaged(file.name(), "内容", "content", broken);
        }
    }

    private static SourceReader readerOf(FileType type) {
        return switch (type) {
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case PDF -> new PdfReader();
            case HTML -> new HtmlReader();
            case TEXT -> new TextReader();
            case JSON -> throw new IllegalArgumentException("the exchange format has no blocks");
        };
    }
}
