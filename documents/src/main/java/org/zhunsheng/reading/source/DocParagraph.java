package org.zhunsheng.reading.source;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * What the properties of a .doc paragraph say about its place in tables and lists.
 *
 * @param style the number of its style
 * @param depth how many tables it stands in, one within the other
 * @param endsCell whether it is the last paragraph of a cell of an inner table; in the outermost a cell mark says so
 * @param endsRow whether it is no text but the end of a table row
 * @param list the list that it belongs to, from one; 0 means none
 * @param level its level in the list, from zero
 */
record DocParagraph(int style, int depth, boolean endsCell, boolean endsRow, int list, int level) {
    private static final int IN_TABLE = 0x16;
    private static final int ROW_END = 0x17;
    private static final int DEPTH = 0x49;
    private static final int DEEPER_BY = 0x4A;
    private static final int INNER_CELL_END = 0x4B;
    private static final int INNER_ROW_END = 0x4C;
    private static final int LEVEL = 0x0A;
    private static final int LIST = 0x0B;
    private static final int STYLE_BYTES = 2;

    static DocParagraph of(PAPX paragraph, DocStyles styles) {
        int style = paragraph.getIstd();
        Collected found = new Collected(style, styles);
        byte[] properties = paragraph.getGrpprl();
        SprmIterator iterator = new SprmIterator(properties, Math.min(STYLE_BYTES, properties.length));
        while (iterator.hasNext()) {
            found.take(iterator.next());
        }
        int depth = Math.max(found.depth, found.inTable ? 1 : 0);
        return new DocParagraph(style, depth, found.endsCell, found.endsRow, found.list, found.level);
    }

    /** Collects what the properties say, one after the other. */
    private static final class Collected {
        private boolean inTable;
        private int depth;
        private boolean endsCell;
        private boolean endsRow;
        private int list;
        private int level;

        Collected(int style, DocStyles styles) {
            DocStyles.Position ofStyle = styles.position(style);
            list = ofStyle.list();
            level = ofStyle.level();
        }

        void take(SprmOperation property) {
            if (property.getType() != SprmOperation.TYPE_PAP) {
                return;
            }
            switch (property.getOperation()) {
                case IN_TABLE -> inTable = property.getOperand() != 0;
                case ROW_END, INNER_ROW_END -> endsRow |= property.getOperand() != 0;
                case DEPTH -> depth = property.getOperand();
                case DEEPER_BY -> depth += property.getOperand();
                case INNER_CELL_END -> endsCell = property.getOperand() != 0;
                case LEVEL -> level = property.getOperand();
                case LIST -> list = property.getOperand();
                default -> {
                    // Spacing, borders, tabs.
                }
            }
        }
    }
}
