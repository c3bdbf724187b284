package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.reading.source.SourceDocument;

/**
 * A whole source as one sequence of spans, each knowing its line: what the reader of forms walks over.
 */
public final class Flow {

    /**
     * A span in its line.
     *
     * @param index its position in the flow
     * @param span the words
     * @param line the number of its line, from zero
     * @param kind how far that line can be trusted
     * @param squeezed the words as they are compared; kept here because a whole source is walked over several times, and
     *     the way through span and piece costs more than the look at the words
     * @param letters a sketch of the words, a bit for each character
     */
    public record Item(int index, Span span, int line, Row.Kind kind, String squeezed, long letters) {
        private Item(int index, Span span, int line, Row.Kind kind, String squeezed) {
            this(index, span, line, kind, squeezed, sketch(squeezed));
        }

        public Item(int index, Span span, int line, Row.Kind kind) {
            this(index, span, line, kind, span.squeezed());
        }

        private static long sketch(String words) {
            long letters = 0;
            for (int i = 0; i < words.length(); i++) {
                letters |= bit(words.charAt(i));
            }
            return letters;
        }

        private static long bit(char letter) {
            return 1L << (letter & (Long.SIZE - 1));
        }

        public boolean isEmpty() {
            return letters == 0;
        }

        /** Whether the item stands in a table whose rows are known. */
        public boolean inTable() {
            return kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        }
    }

    /** No form has more cells in a line. */
    private static final int LONGEST_OF_FORM = 64;

    private final List<Item> items;
    private final List<SourceText> sources;
    private final int[] lineStarts;
    /** The sketches of all items: close together, for walks over the whole of a long source. */
    private final long[] letters;

    private final int lines;

    private Flow(List<Item> items, List<SourceText> sources) {
        this.items = items;
        this.sources = sources;
        this.lines = items.isEmpty() ? 0 : items.getLast().line() + 1;
        this.lineStarts = new int[lines];
        this.letters = new long[items.size()];
        int line = -1;
        for (int i = 0; i < items.size(); i++) {
            letters[i] = items.get(i).letters();
            while (line < items.get(i).line()) {
                lineStarts[++line] = i;
            }
        }
    }

    /** The spans of a source document. */
    public static Flow of(SourceDocument document, Labels labels) {
        List<Item> items = new ArrayList<>();
        LabelJoiner joiner = new LabelJoiner(labels, line -> addTo(items, line));
        List<SourceText> sources = SourceRows.read(document, labels, joiner::take);
        joiner.finish();
        return new Flow(items, sources);
    }

    private static void addTo(List<Item> items, Line line) {
        int number = items.isEmpty() ? 0 : items.getLast().line() + 1;
        for (Span span : line.spans()) {
            items.add(new Item(items.size(), span, number, line.kind()));
        }
    }

    public int size() {
        return items.size();
    }

    public Item at(int index) {
        return items.get(index);
    }

    /**
     * Whether the words at an index may hold one of some characters; where not, they hold none for certain. A walk over
     * a long source has to fetch the words from afar, and most of them it need not look at.
     */
    public boolean mayHoldOneOf(String some, int index) {
        return (letters[index] & Item.sketch(some)) != 0;
    }

    /** Whether the span at an index is empty. */
    public boolean isEmpty(int index) {
        return letters[index] == 0;
    }

    /** Every text of the source, for the account of what was read. */
    public List<SourceText> sources() {
        return sources;
    }

    /** The index after the last span of the line that an index stands in. */
    public int lineEnd(int index) {
        int line = items.get(index).line();
        return line + 1 < lines ? lineStarts[line + 1] : items.size();
    }

    /** The index of the first span of the line that an index stands in. */
    public int lineStart(int index) {
        return lineStarts[items.get(index).line()];
    }

    /** Whether nothing but empty cells stands before an index in its line. */
    public boolean opensLine(int index) {
        for (int i = lineStart(index); i < index; i++) {
            if (!items.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The spans of the line that an index stands in, without the empty ones. */
    public List<Item> filledLine(int index) {
        int end = lineEnd(index);
        List<Item> filled = new ArrayList<>();
        for (int i = lineStart(index); i < end; i++) {
            if (!items.get(i).isEmpty()) {
                filled.add(items.get(i));
            }
        }
        return filled;
    }

    /**
     * The same of a line that is no longer than a form's; nothing of a longer one, and behind the last. Whoever looks around from
     * each span of a line asks this: in a sheet of thousands of columns everybody would look at everybody.
     */
    public List<Item> lineOfForm(int index) {
        boolean form = index < items.size() && lineEnd(index) - lineStart(index) <= LONGEST_OF_FORM;
        return form ? filledLine(index) : List.of();
    }

    /** Whether nothing else stands in the line of an index. */
    public boolean isAlone(int index) {
        int end = lineEnd(index);
        for (int i = lineStart(index); i < end; i++) {
            if (i != index && !items.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The next index from here on whose span is not empty; {@link #size()} where there is none. */
    public int skipEmpty(int index) {
        int i = index;
        while (i < items.size() && items.get(i).isEmpty()) {
            i++;
        }
        return i;
    }

    /** Several items from one index to another. */
    public List<Item> range(int from, int to) {
        return items.subList(from, to);
    }
}
