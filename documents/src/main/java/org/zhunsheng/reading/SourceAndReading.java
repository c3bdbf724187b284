package org.zhunsheng.reading;

/**
 * A reading beside what it was read from.
 *
 * @param source the file's paragraphs and tables
 * @param reading what they were understood to say
 */
public record SourceAndReading(SourceView source, Reading reading) {}
