package org.zhunsheng.reading.source;

/**
 * Counts what one file has cost so far and stops the reading when it asks for more than its limits, or for more than
 * this program's memory can hold.
 */
final class Allowance {
    /** Rough bytes of a cell with its place, its text's headers and its slot in the row. */
    private static final long BYTES_OF_CELL = 120;

    private static final long BYTES_OF_ROW = 40;

    /** One file may take this part of the memory; the rest is for what is made of it. */
    private static final int SHARE_OF_MEMORY = 2;

    private final String fileName;
    private final Limits limits;
    private final long memory;
    private long cells;
    private long characters;
    private long bytes;

    Allowance(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
        this.memory = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    }

    /** A cell with text, or a paragraph. */
    void spendCell(String text) throws ReadingException {
        cells++;
        if (cells > limits.cells()) {
            throw ReadingException.tooLarge(fileName, "cells", limits.cells());
        }
        bytes += BYTES_OF_CELL;
        spendText(text.length());
    }

    /** A row, empty or not. */
    void spendRow() throws ReadingException {
        spendBytes(BYTES_OF_ROW);
    }

    /** Text that is held, such as a string that cells share. */
    void spendText(int length) throws ReadingException {
        characters += length;
        if (characters > limits.characters()) {
            throw ReadingException.tooLarge(fileName, "characters", limits.characters());
        }
        spendBytes(2L * length);
    }

    /** Refuses tables within tables that go too deep. */
    void checkNesting(int depth) throws ReadingException {
        if (depth > limits.nesting()) {
            throw ReadingException.tooLarge(fileName, "nesting", limits.nesting());
        }
    }

    /** Refuses tables that are wider than any program makes them. */
    void checkColumns(int columns, int most) throws ReadingException {
        if (columns > most) {
            throw ReadingException.tooLarge(fileName, "columns", most);
        }
    }

    private void spendBytes(long more) throws ReadingException {
        bytes += more;
        if (bytes > memory) {
            throw ReadingException.tooLarge(fileName, "memory in bytes", memory);
        }
    }
}
