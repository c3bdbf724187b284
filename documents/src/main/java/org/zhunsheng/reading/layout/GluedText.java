package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhunsheng.text.Chars;

/**
 * Takes apart a text that lost every separator: 项目名称甲主管部门乙一级指标二级指标…数量指标培训场次≥3场3场1010. Labels are found by the
 * longest match, short ones only beside another label; between them numbers with their signs and units stand alone.
 */
final class GluedText {
    private static final int LONGEST = 24;
    private static final int LONG_LABEL = 4;
    private static final int SHORTEST_GLUED = 16;
    private static final Set<Character> SIGNS = Set.of('≥', '≤', '>', '<', '=', '＞', '＜', '＝', '≧', '≦');

    private final Labels labels;
    private boolean named;
    private boolean inBody;

    GluedText(Labels labels) {
        this.labels = labels;
    }

    /** A label, and whether rows of a table follow it. */
    private record Found(int from, int to, boolean body) {}

    private record Stretch(int from, int to) {}

    /** Whether a line holds a header whose labels stand side by side without anything between them. */
    boolean isGlued(String raw) {
        String folded = Chars.fold(raw);
        int at = folded.indexOf("一级");
        while (at >= 0) {
            int first = labelEnd(folded, at, false);
            int second = first > at ? labelEnd(folded, first, false) : -1;
            boolean columns = second > first
                    && labels.column(Chars.squeeze(folded.substring(at, first))) == Column.LEVEL1
                    && labels.column(Chars.squeeze(folded.substring(first, second))) != null
                    && !Chars.isSpace(folded.charAt(first));
            if (columns) {
                return true;
            }
            at = folded.indexOf("一级", at + 1);
        }
        return false;
    }

    /** Whether the text read so far ended among the rows of a table. */
    boolean inBody() {
        return inBody;
    }

    /** The pieces of a glued piece; the piece itself where it is short. */
    List<Piece> split(Piece piece) {
        String raw = piece.raw();
        if (raw.length() < SHORTEST_GLUED) {
            return List.of(piece);
        }
        String folded = Chars.fold(raw);
        boolean body = inBody;
        List<Piece> out = new ArrayList<>();
        int done = 0;
        for (Found label : labelsIn(folded)) {
            out.addAll(values(piece, folded, new Stretch(done, label.from()), body));
            out.add(piece.part(label.from(), label.to()));
            body = label.body();
            done = label.to();
        }
        out.addAll(values(piece, folded, new Stretch(done, raw.length()), body));
        return out;
    }

    private List<Found> labelsIn(String text) {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = split(text, i, labelEnd(text, i, false));
            String word = Chars.squeeze(text.substring(i, end));
            if (end > i && stands(text, i, end, word, all) && !partOfTitle(text, end)) {
                enterOrLeaveBody(word, headerGoesOn(text, end));
                all.add(new Found(i, end, inBody));
                i = end;
            } else {
                i++;
            }
        }
        return all;
    }

    /** The rows begin where the header's labels end, and end where the next form or header begins. */
    private void enterOrLeaveBody(String word, boolean headerGoesOn) {
        Column column = labels.column(word);
        boolean form = labels.field(word) == Field.PROJECT_NAME || column == Column.LEVEL1;
        named = !form && (named || column == Column.LEVEL3);
        inBody = !form && (inBody || named && !headerGoesOn);
    }

    private boolean stands(String text, int from, int end, String word, List<Found> all) {
        boolean total = labels.isTotal(word) && end < text.length() && !Chars.isHan(text.charAt(end));
        if (total || end - from >= LONG_LABEL && (!inBody || standsInBody(word))) {
            return true;
        }
        boolean beside = !all.isEmpty() && all.get(all.size() - 1).to() == from || labelEnd(text, end, true) > end;
        return beside && !inBody && (labels.moneyColumn(word) != null || labels.column(word) == Column.REMARK);
    }

    private boolean headerGoesOn(String text, int at) {
        int end = labelEnd(text, at, false);
        String word = Chars.squeeze(text.substring(at, end));
        return end > at && labels.column(word) != null && !labels.isLevel1(word) && !labels.isLevel2(word);
    }

    /** Among the rows of a table only levels, totals, notes, signatures and the next form's name are labels. */
    private boolean standsInBody(String word) {
        return labels.isLevel1(word)
                || labels.isLevel2(word)
                || labels.isTotal(word)
                || labels.isSignature(word)
                || labels.isNote(word)
                || labels.field(word) == Field.PROJECT_NAME
                || labels.column(word) == Column.LEVEL1;
    }

    private static boolean partOfTitle(String text, int end) {
        return end < text.length() && (text.charAt(end) == '表' || text.charAt(end) == '的');
    }

    /** Two labels side by side are rather two than one: 三级指标 and 分值. */
    private int split(String text, int from, int end) {
        for (int middle = from + LONG_LABEL; middle < end - 1; middle++) {
            Column first = labels.column(Chars.squeeze(text.substring(from, middle)));
            boolean level = first == Column.LEVEL1 || first == Column.LEVEL2 || first == Column.LEVEL3;
            if (level && labels.column(Chars.squeeze(text.substring(middle, end))) != null) {
                return middle;
            }
        }
        return end;
    }

    /** Where the longest label that begins here ends, with its brackets and colon; the beginning where none does. */
    private int labelEnd(String text, int from, boolean onlyLong) {
        if (from >= text.length() || Chars.isSpace(text.charAt(from))) {
            return from;
        }
        for (int end = Math.min(text.length(), from + LONGEST); end > from + 1; end--) {
            if (onlyLong && end - from < LONG_LABEL) {
                return from;
            }
            char last = text.charAt(end - 1);
            boolean closes = Chars.isHan(last) || last == ')' || last == ':' || last == '*';
            String word = text.substring(from, end);
            boolean clean = closes && word.indexOf('。') < 0 && word.indexOf(';') < 0 && word.indexOf(',') < 0;
            if (clean && labels.isLabel(Chars.squeeze(word)) && begins(word)) {
                return end;
            }
        }
        return from;
    }

    private static boolean begins(String word) {
        char first = word.charAt(0);
        return Chars.isHan(first) && !(word.startsWith("其中") && word.length() < LONG_LABEL);
    }

    /** Between labels: in the body of a table numbers stand for themselves, elsewhere the words are one value. */
    private static List<Piece> values(Piece piece, String text, Stretch stretch, boolean body) {
        List<Piece> out = new ArrayList<>();
        int from = stretch.from();
        int to = stretch.to();
        if (!body || from >= to) {
            add(piece, text, from, to, out);
            return out;
        }
        int start = from;
        int i = from;
        while (i < to) {
            boolean number = i < to && isNumberStart(text, i, start);
            if (!number) {
                i++;
                continue;
            }
            add(piece, text, start, i, out);
            int end = numberEnd(text, i, to);
            add(piece, text, i, end, out);
            start = end;
            i = end;
        }
        add(piece, text, start, to, out);
        return out;
    }

    /** White space parts values, but not the characters of a word that was broken over lines. */
    private static void add(Piece piece, String text, int from, int to, List<Piece> out) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to || Chars.isSpace(text.charAt(i)) && !insideWord(text, i, from, to);
            if (end && start < i && !Chars.isBlank(text.substring(start, i))) {
                out.add(piece.part(start, i));
            }
            start = end ? i + 1 : start;
        }
    }

    private static boolean insideWord(String text, int space, int from, int to) {
        int before = space - 1;
        int after = space + 1;
        while (before >= from && Chars.isSpace(text.charAt(before))) {
            before--;
        }
        while (after < to && Chars.isSpace(text.charAt(after))) {
            after++;
        }
        return before >= from && after < to && Chars.isHan(text.charAt(before)) && Chars.isHan(text.charAt(after));
    }

    private static boolean isNumberStart(String text, int i, int start) {
        char c = text.charAt(i);
        if (SIGNS.contains(c)) {
            return true;
        }
        boolean digit = c >= '0' && c <= '9';
        boolean bracketed = text.substring(start, i).lastIndexOf('(')
                > text.substring(start, i).lastIndexOf(')');
        return digit && !bracketed;
    }

    private static int numberEnd(String text, int from, int to) {
        int i = from;
        while (i < to && SIGNS.contains(text.charAt(i))) {
            i++;
        }
        boolean point = false;
        while (i < to
                && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ',' || text.charAt(i) == '.' && !point)) {
            point |= text.charAt(i) == '.';
            i++;
        }
        String unit = i < to ? Units.prefixOf(text.substring(i, Math.min(to, i + LONG_LABEL + 1))) : null;
        return unit == null ? i : i + unit.length();
    }
}
