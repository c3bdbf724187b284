package org.zhunsheng.issuing.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How wide words are, and so how they are parted into lines. */
interface TextMeasure {
    /** Signs that begin no line. */
    String NOT_FIRST = "-–，。、；：？！）》」』】〕〉”’…—％‰℃·,.;:?!)]}%";

    /** Signs that end no line. */
    String NOT_LAST = "（《「『【〔〈“‘([{¥￥";

    /** Characters from here on are ideographs and their signs, which a line may end after. */
    int FIRST_WIDE = 0x2E80;

    /** The width of a character in ems. */
    double em(int codePoint) throws IOException;

    /** What a person expects of a Chinese font: ideographs are square, letters and digits half as wide. */
    TextMeasure USUAL = codePoint -> codePoint < FIRST_WIDE && "—…“”‘’".indexOf(codePoint) < 0 ? 0.52 : 1;

    /**
     * The lines of a text. Words of letters and digits stay whole where they fit, and no line begins with a closing sign.
     *
     * @param size of the characters, in points
     * @param width of a line, in points
     * @param indent of the first line, in points
     */
    default List<String> lines(String text, double size, double width, double indent) throws IOException {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = -1;
        double used = indent;
        double usedAtEnd = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            double wide = em(point) * size;
            if (i > start && mayEnd(before, point)) {
                end = i;
                usedAtEnd = used;
            }
            if (used + wide > width && i > start && point != ' ') {
                boolean forced = end <= start;
                int cut = forced ? i : end;
                lines.add(text.substring(start, cut).stripTrailing());
                used = forced ? 0 : used - usedAtEnd;
                start = cut;
                end = -1;
            }
            used += wide;
            before = point;
            i += Character.charCount(point);
        }
        lines.add(text.substring(start).stripTrailing());
        return lines;
    }

    private static boolean mayEnd(int before, int next) {
        boolean word = before < FIRST_WIDE && next < FIRST_WIDE && before != ' ' && next != ' ';
        return !word && next != ' ' && NOT_FIRST.indexOf(next) < 0 && NOT_LAST.indexOf(before) < 0;
    }
}
