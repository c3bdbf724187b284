package org.zhunsheng.reading.source;

/**
 * A merged region of a sheet.
 *
 * @param top its first row, from one
 * @param left its first column, from zero
 * @param bottom its last row
 * @param right its last column
 */
record MergedRegion(int top, int left, int bottom, int right) {}
