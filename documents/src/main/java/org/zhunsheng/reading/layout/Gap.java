package org.zhunsheng.reading.layout;

/** What stands between a piece and the one before it. */
public enum Gap {
    /** A boundary of table cells: a grid line, a tab, a pipe. */
    CELL,
    /** White space within a line. */
    SPACE,
    /** A line end. */
    LINE,
    /** One or more blank lines. */
    BLANK,
    /** A boundary of table rows that is certain. */
    ROW,
    /** A boundary of tables, sheets or pages. */
    BLOCK
}
