package org.zhunsheng.reading.source;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * Where the cells of a row of a .doc lie, and which of them are one with others. POI's own properties of a row are a hundred
 * times as large, borders included, and a table has to keep those of all its rows until its columns are known.
 */
final class DocRowShape {
    /** Of a row of which the file says nothing. */
    static final DocRowShape UNKNOWN = new DocRowShape(new short[0], new CellKind[0]);

    private final short[] edges;
    private final CellKind[] kinds;

    /** What a cell is beside and below others. */
    enum CellKind {
        SINGLE,
        /** The top of a cell that goes on in the rows below. */
        STARTS_BELOW,
        /** A part of the cell above. */
        CONTINUES_ABOVE,
        /** A part of the cell to the left. */
        CONTINUES_LEFT
    }

    private DocRowShape(short[] edges, CellKind[] kinds) {
        this.edges = edges;
        this.kinds = kinds;
    }

    /** What the mark at the end of a row says. */
    static DocRowShape of(PAPX rowEnd) {
        TableProperties properties = TableSprmUncompressor.uncompressTAP(rowEnd.getSprmBuf());
        if (properties == null || properties.getRgdxaCenter() == null) {
            return UNKNOWN;
        }
        TableCellDescriptor[] cells = properties.getRgtc();
        CellKind[] kinds = new CellKind[cells == null ? 0 : cells.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = cells[i] == null ? CellKind.SINGLE : kind(cells[i]);
        }
        return new DocRowShape(properties.getRgdxaCenter(), kinds);
    }

    private static CellKind kind(TableCellDescriptor cell) {
        if (cell.isFMerged() && !cell.isFFirstMerged()) {
            return CellKind.CONTINUES_LEFT;
        }
        if (cell.isFVertRestart()) {
            return CellKind.STARTS_BELOW;
        }
        return cell.isFVertMerge() ? CellKind.CONTINUES_ABOVE : CellKind.SINGLE;
    }

    /** How many edges the cells have together: one more than there are cells, or none where the file does not say. */
    int edges() {
        return edges.length;
    }

    /** How far an edge lies from the left, in twentieths of a point. */
    int edge(int index) {
        return edges[index];
    }

    /** What a cell is; a single one where the file does not say. */
    CellKind kind(int cell) {
        return cell < kinds.length ? kinds[cell] : CellKind.SINGLE;
    }
}
