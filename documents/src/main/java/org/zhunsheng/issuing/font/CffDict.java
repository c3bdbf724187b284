package org.zhunsheng.issuing.font;

import java.io.ByteArrayOutputStream;

/** Numbers and operators of a dictionary of the Compact Font Format. Every number takes five bytes, whatever it is. */
final class CffDict {
    private static final int LONG_NUMBER = 29;
    private static final int ESCAPE = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CffDict number(int number) {
        out.write(LONG_NUMBER);
        out.write(number >> 24);
        out.write(number >> 16);
        out.write(number >> 8);
        out.write(number);
        return this;
    }

    CffDict operator(int operator) {
        out.write(operator);
        return this;
    }

    /** An operator of two bytes. */
    CffDict escaped(int operator) {
        out.write(ESCAPE);
        out.write(operator);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
