package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.text.Chars;

/** Running text as paragraphs: a line of a text dump may hold several, parted by wide gaps. */
final class Paragraphs {
    private static final int WIDE_GAP = 3;

    private Paragraphs() {}

    /** The paragraphs between two indices of a flow, each one stretch of the source. */
    static List<Piece> between(Flow flow, int from, int to) {
        List<Piece> out = new ArrayList<>();
        Piece open = null;
        Piece last = null;
        for (int i = from; i < to; i++) {
            for (Piece piece : flow.at(i).span().pieces()) {
                if (piece.isEmpty()) {
                    continue;
                }
                boolean same = open != null && last != null && piece.sharesSourceWith(last);
                if (same && last != null && piece.distanceFrom(last) < WIDE_GAP) {
                    last = piece;
                    continue;
                }
                if (open != null && last != null) {
                    split(open.through(last), out);
                }
                open = piece;
                last = piece;
            }
        }
        if (open != null && last != null) {
            split(open.through(last), out);
        }
        return out;
    }

    private static void split(Piece piece, List<Piece> out) {
        String raw = piece.raw();
        int from = 0;
        int spaces = 0;
        for (int i = 0; i <= raw.length(); i++) {
            boolean space = i < raw.length() && Chars.isSpace(raw.charAt(i));
            if (space) {
                spaces += raw.charAt(i) == '\n' ? WIDE_GAP : 1;
                continue;
            }
            boolean end = i == raw.length();
            if ((spaces >= WIDE_GAP || end) && i > from) {
                Piece part = piece.part(from, i - (end ? 0 : spacesBefore(raw, i)));
                if (!part.isEmpty()) {
                    out.add(part);
                }
                from = i;
            }
            spaces = 0;
        }
    }

    private static int spacesBefore(String raw, int end) {
        int n = 0;
        while (end - n > 0 && Chars.isSpace(raw.charAt(end - n - 1))) {
            n++;
        }
        return n;
    }
}
