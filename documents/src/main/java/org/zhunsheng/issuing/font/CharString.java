package org.zhunsheng.issuing.font;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** The contours of a glyph as a Type 2 charstring (Adobe Technical Note 5177), without hints. */
final class CharString {
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int MOVE = 21;
    private static final int SHORT_NUMBER = 28;
    private static final int SMALL = 107;
    private static final int MEDIUM = 1131;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int x;
    private int y;

    private CharString() {}

    static byte[] of(CffSubset.Glyph glyph) {
        CharString string = new CharString();
        string.number(glyph.width());
        string.contours(glyph.contours().getPathIterator(null));
        string.out.write(END);
        return string.out.toByteArray();
    }

    private void contours(PathIterator path) {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    to(at[0], at[1]);
                    out.write(MOVE);
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    to(at[0], at[1]);
                    out.write(LINE);
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    to(lastX + 2 * (at[0] - lastX) / 3, lastY + 2 * (at[1] - lastY) / 3);
                    to(at[2] + 2 * (at[0] - at[2]) / 3, at[3] + 2 * (at[1] - at[3]) / 3);
                    to(at[2], at[3]);
                    out.write(CURVE);
                    lastX = at[2];
                    lastY = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    to(at[0], at[1]);
                    to(at[2], at[3]);
                    to(at[4], at[5]);
                    out.write(CURVE);
                    lastX = at[4];
                    lastY = at[5];
                }
                default -> {} // a contour closes by itself
            }
        }
    }

    /** The way from the last point to the next one, both on the grid, so that roundings do not add up. */
    private void to(double nextX, double nextY) {
        int gridX = (int) Math.round(nextX);
        int gridY = (int) Math.round(nextY);
        number(gridX - x);
        number(gridY - y);
        x = gridX;
        y = gridY;
    }

    private void number(int number) {
        int size = Math.abs(number);
        if (size <= SMALL) {
            out.write(number + 139);
        } else if (size <= MEDIUM) {
            int rest = size - SMALL - 1;
            out.write((number > 0 ? 247 : 251) + (rest >> 8));
            out.write(rest);
        } else {
            out.write(SHORT_NUMBER);
            out.write(number >> 8);
            out.write(number);
        }
    }
}
