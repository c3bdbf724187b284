package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/**
 * Finds labels whose words the source broke over lines, blanks or rows, and cells that hold a label with its value, so
 * that afterwards each span is a label or is none.
 */
final class LabelJoiner {
    private static final int MOST_PIECES = 8;
    private static final int LONGEST_LABEL = 32;
    private static final int LONGEST_PROSE = 60;
    /** Last words of labels that are labels or words of their own as well. */
    private static final Set<String> TAILS = Set.of(
            "指标", "指标值", "目标", "预算数", "执行数", "完成值", "情况", "目标值", "完成情况", "数", "值", "名称", "标", "标)", "代码", "编码", "及代码",
            "及编码", "绩效指标");

    private final Labels labels;
    private final Consumer<Line> lines;

    /** Pieces that may go on in the next row: no more of a long source than a label can have. */
    private final List<At> pieces = new ArrayList<>();

    /** The last line that is complete, but for what a page end may have cut off. */
    private @Nullable Line last;

    /** @param lines takes each line when it is complete */
    LabelJoiner(Labels labels, Consumer<Line> lines) {
        this.labels = labels;
        this.lines = lines;
    }

    /** A line that is being made. */
    private record Draft(Row.Kind kind, List<Span> spans) {}

    private record At(Piece piece, Draft line) {
        Row.Kind kind() {
            return line.kind();
        }
    }

    /** Takes the next row of the source. */
    void take(Row row) {
        Patience.check();
        if (isWhole(row.kind())) {
            finish();
            List<Span> spans = new ArrayList<>(row.pieces().size());
            row.pieces().forEach(piece -> split(piece, row.kind(), spans));
            if (!spans.isEmpty()) {
                lines.accept(new Line(spans, row.kind()));
            }
            return;
        }
        Draft line = new Draft(row.kind(), new ArrayList<>(row.pieces().size()));
        for (Piece piece : row.pieces()) {
            pieces.add(new At(piece, line));
        }
        join(MOST_PIECES);
    }

    /** Completes the lines of the rows taken so far. */
    void finish() {
        join(1);
        if (last != null) {
            lines.accept(last);
            last = null;
        }
    }

    /** Whether the pieces of a row end where it ends, and stand each for itself. */
    private static boolean isWhole(Row.Kind kind) {
        return switch (kind) {
            case GRID, PROSE -> true;
            case LINE, CELL, RAGGED -> false;
        };
    }

    /** Joins what makes a label, from each piece on that has so many behind it, itself among them. */
    private void join(int enough) {
        int i = 0;
        while (i + enough <= pieces.size()) {
            Patience.check();
            At at = pieces.get(i);
            int length = joined(pieces, i);
            if (length > 1) {
                at.line().spans().add(run(pieces, i, length));
            } else {
                split(at.piece(), at.kind(), at.line().spans());
            }
            i += length;
            if (i == pieces.size() || pieces.get(i).line() != at.line()) {
                complete(at.line());
            }
        }
        pieces.subList(0, i).clear();
    }

    private static Span run(List<At> pieces, int from, int length) {
        return Span.of(
                pieces.subList(from, from + length).stream().map(At::piece).toList());
    }

    /** How many pieces from here make one label; 1 where none do. */
    private int joined(List<At> pieces, int from) {
        At first = pieces.get(from);
        if (first.piece().isEmpty() || labels.bare(first.piece().squeezed()).isEmpty()) {
            return 1;
        }
        StringBuilder all = new StringBuilder(first.piece().squeezed());
        int best = 1;
        boolean eachALabel = labels.isLabel(first.piece().squeezed());
        for (int n = 2; n <= MOST_PIECES && from + n <= pieces.size(); n++) {
            At next = pieces.get(from + n - 1);
            if (!joinable(first, next)) {
                break;
            }
            String word = next.piece().squeezed();
            all.append(word);
            if (all.length() > LONGEST_LABEL) {
                break;
            }
            eachALabel &= labels.isLabel(word);
            boolean tail = TAILS.contains(word) || isBracket(word);
            if ((!eachALabel || tail)
                    && makesLabel(all.toString(), pieces, from, n)
                    && !endsInSame(all.toString(), pieces, from, n)) {
                best = n;
            }
        }
        return best;
    }

    private boolean makesLabel(String text, List<At> pieces, int from, int n) {
        boolean levels = true;
        for (int k = 0; k < n; k++) {
            String word = pieces.get(from + k).piece().squeezed();
            levels &= labels.isLevel1(word) || labels.isLevel2(word);
        }
        return !levels && labels.isLabel(text);
    }

    /** Whether the last pieces alone are the same label, so that the first ones add nothing to it. */
    private boolean endsInSame(String text, List<At> pieces, int from, int n) {
        String label = labels.bare(text);
        StringBuilder end = new StringBuilder();
        for (int k = n - 1; k > 0; k--) {
            end.insert(0, pieces.get(from + k).piece().squeezed());
            if (labels.bare(end.toString()).equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracket(String word) {
        return word.length() > 1 && word.charAt(0) == '(' && word.endsWith(")");
    }

    private static boolean joinable(At first, At next) {
        if (next.piece().isEmpty() || next.kind() != first.kind()) {
            return false;
        }
        Gap gap = next.piece().gap();
        return switch (first.kind()) {
            case LINE -> gap == Gap.SPACE || gap == Gap.LINE;
            case CELL -> gap == Gap.LINE;
            case RAGGED -> gap == Gap.LINE;
            case GRID, PROSE -> false;
        };
    }

    /** A cell that holds label：value becomes a label and a value; several such pairs in one cell as well. */
    private void split(Piece piece, Row.Kind kind, List<Span> out) {
        boolean prose = kind == Row.Kind.PROSE && piece.squeezed().length() > LONGEST_PROSE;
        if (prose
                || piece.squeezed().indexOf(':') < 0
                || labels.isHeaderLabel(piece.squeezed())
                || labels.isFormTitle(piece.squeezed())) {
            out.add(Span.of(piece));
            return;
        }
        String raw = piece.raw();
        int done = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (Chars.fold(raw.charAt(i)) != ':') {
                continue;
            }
            int start = labelStart(raw, done, i);
            if (start >= 0) {
                addValue(out, piece, done, start);
                out.add(Span.of(piece.part(start, i + 1)));
                done = i + 1;
            }
        }
        if (done == 0) {
            out.add(Span.of(piece));
        } else {
            addValue(out, piece, done, raw.length());
        }
    }

    private static void addValue(List<Span> out, Piece piece, int from, int to) {
        Piece value = piece.part(from, to);
        if (!Chars.isBlank(value.raw())) {
            out.add(Span.of(value));
        }
    }

    /** Where the label before a colon begins: at the start of the cell, or after white space or a bracket. */
    private int labelStart(String raw, int from, int colon) {
        for (int start = farthestStart(raw, from, colon); start < colon; start++) {
            boolean boundary = start == 0
                    || (start == from && from > 0)
                    || Chars.isSpace(raw.charAt(start - 1))
                    || "(（[【;；,，".indexOf(raw.charAt(start - 1)) >= 0;
            if (!boundary || Chars.isSpace(raw.charAt(start))) {
                continue;
            }
            String word = Chars.squeeze(raw.substring(start, colon));
            if (word.length() <= LONGEST_LABEL && opensValue(word, isBlank(raw, start))) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isBlank(String raw, int to) {
        int i = to;
        while (i > 0 && Chars.isSpace(raw.charAt(i - 1))) {
            i--;
        }
        return i == 0;
    }

    /** No label is longer than the longest: a cell of many colons must not be searched from its start for each of them. */
    private static int farthestStart(String raw, int from, int colon) {
        int start = colon;
        for (int letters = 0; start > from && letters <= LONGEST_LABEL; start--) {
            letters += Chars.isSpace(raw.charAt(start - 1)) ? 0 : 1;
        }
        return start;
    }

    private boolean opensValue(String word, boolean whole) {
        Field field = labels.field(word);
        if (field != null) {
            return whole || !field.isGoal();
        }
        if (labels.moneyRow(word) != null || labels.isSignature(word)) {
            return true;
        }
        return whole && (labels.isNote(word) || labels.isGroup(word));
    }

    /** A page end cuts a row of a text dump in two: the second half continues labels of the first, cell under cell. */
    private void complete(Draft draft) {
        if (draft.spans().isEmpty()) {
            return;
        }
        Line line = new Line(draft.spans(), draft.kind());
        Line before = last;
        Line whole = before == null ? null : continued(before, line);
        if (before != null && whole == null) {
            lines.accept(before);
        }
        last = whole == null ? line : whole;
    }

    private @Nullable Line continued(Line upper, Line lower) {
        if (upper.kind() != Row.Kind.RAGGED || lower.kind() != Row.Kind.RAGGED) {
            return null;
        }
        List<Span> spans = new ArrayList<>(upper.spans());
        int joined = 0;
        for (Span low : lower.spans()) {
            if (low.isEmpty()) {
                continue;
            }
            int at = indexOfColumn(spans, low.column());
            if (at < 0 || labels.isLabel(low.squeezed())) {
                return null;
            }
            Span whole = Span.join(List.of(spans.get(at), low));
            if (labels.isLabel(spans.get(at).squeezed()) || !labels.isLabel(whole.squeezed())) {
                return null;
            }
            spans.set(at, whole);
            joined++;
        }
        return joined == 0 ? null : new Line(spans, upper.kind());
    }

    private static int indexOfColumn(List<Span> spans, int column) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).column() == column && !spans.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
