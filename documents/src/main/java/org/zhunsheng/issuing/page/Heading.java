package org.zhunsheng.issuing.page;

/**
 * A heading that a list of contents can name.
 *
 * @param paragraph its words
 * @param level 1 for the highest
 * @param number counts the headings of a document from 1, so that the contents find them again
 */
public record Heading(Paragraph paragraph, int level, int number) {}
