package org.zhunsheng.reading.source;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/** What the styles of a .doc say about their paragraphs and runs. */
final class DocStyles {
    /** Styles rest on one another; more steps than this are a circle. */
    private static final int LONGEST_CHAIN = 50;

    /** The style's own number comes before the properties of its paragraphs. */
    private static final int STYLE_BYTES = 2;

    private static final int HIDDEN = 0x3C;
    private static final int LEVEL = 0x0A;
    private static final int LIST = 0x0B;

    private final @Nullable StyleSheet sheet;
    private final Map<Integer, Boolean> hidden = new HashMap<>();
    private final Map<Integer, Position> positions = new HashMap<>();

    /**
     * A place in a list.
     *
     * @param list the list, from one; 0 means none
     * @param level from zero
     */
    record Position(int list, int level) {
        static final Position NONE = new Position(0, 0);
    }

    DocStyles(@Nullable StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Whether text of a style does not show. */
    boolean hides(int style) {
        return hidden.computeIfAbsent(style, number -> {
            Integer says = nearest(number, false, HIDDEN);
            return says != null && says != 0;
        });
    }

    /** The list that paragraphs of a style belong to. */
    Position position(int style) {
        return positions.computeIfAbsent(style, number -> {
            Integer list = nearest(number, true, LIST);
            Integer level = nearest(number, true, LEVEL);
            return list == null ? Position.NONE : new Position(list, level == null ? 0 : level);
        });
    }

    /** What a style says about a property, or the nearest of the styles that it rests on. */
    private @Nullable Integer nearest(int style, boolean ofParagraph, int property) {
        int number = style;
        for (int step = 0; step < LONGEST_CHAIN && sheet != null; step++) {
            boolean known = number >= 0 && number < sheet.numStyles();
            StyleDescription described = known ? sheet.getStyleDescription(number) : null;
            if (described == null) {
                return null;
            }
            byte[] own = ofParagraph ? described.getPAPX() : described.getCHPX();
            Integer says = own == null ? null : said(own, ofParagraph, property);
            if (says != null) {
                return says;
            }
            number = described.getBaseStyle();
        }
        return null;
    }

    private static @Nullable Integer said(byte[] properties, boolean ofParagraph, int property) {
        int type = ofParagraph ? SprmOperation.TYPE_PAP : SprmOperation.TYPE_CHP;
        Integer says = null;
        SprmIterator iterator = new SprmIterator(properties, ofParagraph ? STYLE_BYTES : 0);
        while (iterator.hasNext()) {
            SprmOperation next = iterator.next();
            if (next.getType() == type && next.getOperation() == property) {
                says = next.getOperand();
            }
        }
        return says;
    }
}
