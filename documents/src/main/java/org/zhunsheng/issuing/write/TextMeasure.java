package org.zhunsheng.issuing.write;

/** How wide words are, and so how many lines they take. */
interface TextMeasure {
    /** The width of a character in ems. */
    double em(int codePoint);

    /** What a person expects of a Chinese font: ideographs are square, letters and digits half as wide. */
    TextMeasure USUAL = codePoint ->
            codePoint < 0x2E80 && codePoint != '—' && codePoint != '…' && codePoint != '“' && codePoint != '”'
                    ? 0.52
                    : 1;

    /** How many lines a text takes where a line has that many points. */
    default int lines(String text, double size, double width) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            double wide = em(point) * size;
            if (used + wide > width && used > 0) {
                lines++;
                used = 0;
            }
            used += wide;
            i += Character.charCount(point);
        }
        return lines;
    }
}
