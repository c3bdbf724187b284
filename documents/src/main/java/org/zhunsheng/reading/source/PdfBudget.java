package org.zhunsheng.reading.source;

/** What one PDF may cost: a small file can ask for endless drawing. */
final class PdfBudget {
    private static final int PAGE_GLYPHS = 500_000;
    private static final int PAGE_RULES = 500_000;
    private static final int OPERATORS_PER_CHECK = 1024;
    private static final int DOCUMENT_CELLS = 3_000_000;
    private static final long HELD_BYTES = 128L << 20;
    private static final long MILLIS_PER_PAGE = 2;

    private final String name;
    private final Limits limits;
    private final long millis;
    private final long start = System.nanoTime();
    private long held;
    private long operators;
    private long cells;
    private long characters;
    private int pages;

    /**
     * A budget that begins to run at once.
     *
     * @param millis what reading may take, besides a little for each page
     */
    PdfBudget(String name, Limits limits, long millis) {
        this.name = name;
        this.limits = limits;
        this.millis = millis;
    }

    /** The file's name, for messages. */
    String name() {
        return name;
    }

    int nesting() {
        return limits.nesting();
    }

    /** One more operator of a content stream. */
    void operator() throws ReadingException {
        if (++operators % OPERATORS_PER_CHECK == 0) {
            checkTime();
        }
    }

    /** One more page; what a page may hold counts from here. */
    void page() throws ReadingException {
        if (++pages > limits.pages()) {
            throw ReadingException.tooLarge(name, "pages", limits.pages());
        }
        checkTime();
    }

    /** What the page at hand holds so far. */
    void content(int glyphs, int rules) throws ReadingException {
        if (glyphs > PAGE_GLYPHS) {
            throw ReadingException.tooLarge(name, "characters on a page", PAGE_GLYPHS);
        }
        if (rules > PAGE_RULES) {
            throw ReadingException.tooLarge(name, "lines on a page", PAGE_RULES);
        }
    }

    /** Unpacked content in memory: forms within forms keep all of theirs. */
    void hold(int bytes) throws ReadingException {
        held += bytes;
        if (held > HELD_BYTES) {
            throw ReadingException.tooLarge(name, "unpacked bytes", HELD_BYTES);
        }
    }

    void release(int bytes) {
        held -= bytes;
    }

    /** More characters of text. */
    void characters(int more) throws ReadingException {
        characters += more;
        if (characters > limits.characters()) {
            throw ReadingException.tooLarge(name, "characters", limits.characters());
        }
    }

    /** More cells of tables, empty ones included. */
    void cells(int more) throws ReadingException {
        cells += more;
        int most = Math.min(limits.cells(), DOCUMENT_CELLS);
        if (cells > most) {
            throw ReadingException.tooLarge(name, "cells", most);
        }
    }

    void checkTime() throws ReadingException {
        long spent = (System.nanoTime() - start) / 1_000_000;
        if (spent > millis + MILLIS_PER_PAGE * pages) {
            throw new ReadingException(
                    ReadingException.Code.TIMEOUT,
                    name + "：读取时间过长，已停止。请用原软件打开另存后再试。",
                    name
                            + ": reading took too long and was stopped. Open it in its own program, save it again and retry.",
                    null);
        }
    }
}
