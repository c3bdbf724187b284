package org.zhunsheng.reading.source;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a .doc that show: no hidden or deleted text, no field instructions. Runs are read from their raw
 * properties, in one pass from the first character to the last.
 */
final class DocText {
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_SEPARATES = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final char NO_BREAK_HYPHEN = '\u001e';
    private static final char SYMBOL_STANDS_IN = '(';

    /** Numbers of the character properties that matter here. */
    private static final int DELETED = 0x00;

    private static final int SYMBOL = 0x09;
    private static final int STYLE = 0x30;
    private static final int HIDDEN = 0x3C;

    /** A property can say yes, no, as the style says, and the opposite of what the style says. */
    private static final int AS_STYLE = 0x80;

    private static final int NOT_AS_STYLE = 0x81;

    private final CharSequence text;
    private final List<CHPX> runs;
    private final DocStyles styles;
    private final @Nullable FontTable fonts;
    private final FieldMarks fields = new FieldMarks();
    private int next;

    /**
     * What a run's properties say.
     *
     * @param hidden whether it does not show
     * @param symbol the sign that each of its placeholders stands for, or {@code null}
     */
    private record Run(boolean hidden, @Nullable String symbol) {}

    DocText(HWPFDocument document, DocStyles styles) {
        this.text = document.getText();
        this.runs = document.getCharacterTable().getTextRuns();
        this.styles = styles;
        this.fonts = document.getFontTable();
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    /**
     * Adds what shows of a paragraph. Paragraphs must be asked for in their order.
     *
     * @param style the number of the paragraph's style
     * @return whether the paragraph's own mark shows; where not, the next paragraph goes on in the same line
     */
    boolean append(int start, int end, int style, StringBuilder visible) {
        boolean markShows = true;
        while (next > 0 && runs.get(Math.min(next, runs.size() - 1)).getStart() > start) {
            next--;
        }
        int at = start;
        while (at < end && next < runs.size()) {
            CHPX run = runs.get(next);
            int stop = Math.min(end, run.getEnd());
            if (stop > at) {
                Run says = properties(run, style);
                appendRun(at, stop, says, visible);
                markShows = !says.hidden();
                at = stop;
            }
            if (run.getEnd() <= end) {
                next++;
            }
        }
        fields.paragraphEnds();
        return markShows;
    }

    private void appendRun(int start, int end, Run says, StringBuilder visible) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case FIELD_BEGINS -> fields.begin();
                case FIELD_SEPARATES -> fields.separate();
                case FIELD_ENDS -> fields.end();
                default -> {
                    if (!says.hidden() && !fields.hide()) {
                        append(letter, says, visible);
                    }
                }
            }
        }
    }

    private static void append(char letter, Run says, StringBuilder visible) {
        if (letter == SYMBOL_STANDS_IN && says.symbol() != null) {
            visible.append(says.symbol());
        } else {
            visible.append(letter == NO_BREAK_HYPHEN ? '-' : letter);
        }
    }

    private Run properties(CHPX run, int paragraphStyle) {
        boolean styleHides = styles.hides(paragraphStyle);
        int hidden = AS_STYLE;
        boolean deleted = false;
        String symbol = null;
        SprmIterator properties = new SprmIterator(run.getGrpprl(), 0);
        while (properties.hasNext()) {
            SprmOperation property = properties.next();
            if (property.getType() != SprmOperation.TYPE_CHP) {
                continue;
            }
            switch (property.getOperation()) {
                case DELETED -> deleted = property.getOperand() != 0;
                case STYLE -> styleHides |= styles.hides(property.getOperand());
                case HIDDEN -> hidden = property.getOperand();
                case SYMBOL -> symbol = symbol(property.getOperand());
                default -> {
                    // Size, colour and the like.
                }
            }
        }
        boolean hides =
                switch (hidden) {
                    case AS_STYLE -> styleHides;
                    case NOT_AS_STYLE -> !styleHides;
                    default -> hidden != 0;
                };
        return new Run(hides || deleted, symbol);
    }

    private String symbol(int operand) {
        String font = fonts == null ? null : fonts.getMainFont(operand & 0xFFFF);
        return SymbolFonts.sign(font == null ? "" : font, operand >>> Short.SIZE);
    }
}
