package org.zhunsheng.site.search;

import java.util.Arrays;

/** The numbers of the projects that have a pair of characters, in rising order. */
final class Postings {
    private static final int FIRST_ROOM = 4;

    private int[] numbers = new int[FIRST_ROOM];
    private int size;

    /** @param number not smaller than the one before it */
    void add(int number) {
        if (size > 0 && numbers[size - 1] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** How far the one at a position lies behind the one before it; small numbers are short. */
    int step(int at) {
        return at == 0 ? numbers[0] : numbers[at] - numbers[at - 1];
    }
}
