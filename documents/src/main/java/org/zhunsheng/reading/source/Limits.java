package org.zhunsheng.reading.source;

/**
 * What a file from outside may cost at most. Every reader stops with a clear message when one is passed.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of one unpacked part of a zip container
 * @param cells cells that hold text
 * @param characters visible characters in all
 * @param nesting depth of tables within tables, or of elements
 * @param pages pages of a PDF
 */
public record Limits(long fileBytes, long unpackedBytes, int cells, int characters, int nesting, int pages) {

    /** What the command line and the server allow. */
    public static final Limits STANDARD = new Limits(256L << 20, 1L << 30, 20_000_000, 200_000_000, 200, 5_000);
}
