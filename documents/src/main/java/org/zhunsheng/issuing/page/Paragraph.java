package org.zhunsheng.issuing.page;

/**
 * A paragraph outside of tables.
 *
 * @param text its words
 * @param style how they look
 * @param indent how many characters its first line is moved in
 * @param above space over it, in points
 */
public record Paragraph(String text, TextStyle style, int indent, double above) {}
