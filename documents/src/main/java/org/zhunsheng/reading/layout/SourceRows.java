package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.reading.source.Block;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Grid;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.text.Chars;

/**
 * A source as rows of pieces, whatever it was before: tables keep their columns, text dumps get rows back where that is
 * possible.
 *
 * @param rows in reading order
 * @param sources every text of the source, for the account of what was read
 */
public record SourceRows(List<Row> rows, List<SourceText> sources) {

    /** The rows of a source document. */
    public static SourceRows of(SourceDocument document, Labels labels) {
        List<SourceText> sources = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        boolean text = document.type() == FileType.TEXT;
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (text || hasSeparators(paragraph)) {
                        run.add(paragraph);
                    } else {
                        flush(run, rows, labels, sources);
                        paragraph(paragraph, rows, sources);
                    }
                }
                case Grid grid -> {
                    flush(run, rows, labels, sources);
                    grid(grid, document.type() == FileType.PDF, rows, sources);
                }
            }
        }
        flush(run, rows, labels, sources);
        return new SourceRows(List.copyOf(rows), List.copyOf(sources));
    }

    private static boolean hasSeparators(Paragraph paragraph) {
        return paragraph.text().strip().indexOf('\t') >= 0;
    }

    private static void flush(List<Paragraph> run, List<Row> rows, Labels labels, List<SourceText> sources) {
        if (!run.isEmpty()) {
            rows.addAll(TextRows.of(run, labels, sources));
            run.clear();
        }
    }

    private static void paragraph(Paragraph paragraph, List<Row> rows, List<SourceText> sources) {
        SourceText source = new SourceText(paragraph.text(), paragraph.place());
        sources.add(source);
        if (!Chars.isBlank(paragraph.text())) {
            rows.add(new Row(List.of(Piece.whole(source, Gap.BLOCK, 0, 1)), Row.Kind.PROSE));
        }
    }

    /** A page breaks the lines of a cell wherever its width ends: such a break is no content. */
    private static String unwrapped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c == '\n'
                    && i > 0
                    && i + 1 < text.length()
                    && isLatin(text.charAt(i - 1))
                    && isLatin(text.charAt(i + 1));
            if (c != '\n') {
                out.append(c);
            } else if (word) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static void grid(Grid grid, boolean page, List<Row> rows, List<SourceText> sources) {
        Row.Kind kind = grid.aligned() ? Row.Kind.GRID : Row.Kind.RAGGED;
        Gap gap = Gap.BLOCK;
        for (GridRow gridRow : grid.rows()) {
            List<Piece> pieces = new ArrayList<>();
            for (GridCell cell : gridRow.cells()) {
                SourceText source = new SourceText(page ? unwrapped(cell.text()) : cell.text(), cell.place());
                sources.add(source);
                if (kind == Row.Kind.RAGGED || !Chars.isBlank(cell.text())) {
                    pieces.add(Piece.whole(source, pieces.isEmpty() ? gap : Gap.CELL, cell.column(), cell.columns()));
                }
            }
            if (!pieces.isEmpty()) {
                rows.add(new Row(pieces, kind));
                gap = Gap.ROW;
            }
        }
    }
}
