package org.zhunsheng.reading.source;

/** Whole numbers as files write them: a wrong one must not stop the reading. */
final class Numbers {
    private Numbers() {}

    /** The number that a text says, or {@code otherwise} where it says none that fits an {@code int}. */
    static int parse(String text, int otherwise) {
        String digits = text.strip();
        int start = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
        int end = digits.length();
        if (start == end) {
            return otherwise;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return otherwise;
            }
            value = value * 10 + (digit - '0');
            if (value > Integer.MAX_VALUE) {
                return otherwise;
            }
        }
        return digits.startsWith("-") ? (int) -value : (int) value;
    }
}
