package org.zhunsheng.reading.source;

/** The way in: finds out what a file is and reads it. */
public final class SourceReaders {
    private final Limits limits;

    public SourceReaders(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads any supported file.
     *
     * @throws ReadingException with a stable code, whatever is wrong with the file
     */
    public SourceDocument read(SourceFile file) throws ReadingException {
        throw ReadingException.unknownType(file.name() + limits);
    }
}
