package org.zhunsheng.reading.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
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
 * possible. Each row is handed on as soon as it is there, while its texts are still at hand.
 */
final class SourceRows {
    private final boolean isText;
    private final boolean isPage;
    private final Labels labels;
    private final Consumer<Row> rows;
    private final List<SourceText> sources = new ArrayList<>();
    private final List<Paragraph> run = new ArrayList<>();

    private SourceRows(FileType type, Labels labels, Consumer<Row> rows) {
        this.isText = type == FileType.TEXT;
        this.isPage = type == FileType.PDF;
        this.labels = labels;
        this.rows = rows;
    }

    /**
     * Hands on the rows of a source document in reading order.
     *
     * @return every text of the source, for the account of what was read
     */
    static List<SourceText> read(SourceDocument document, Labels labels, Consumer<Row> rows) {
        SourceRows reader = new SourceRows(document.type(), labels, rows);
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> reader.paragraph(paragraph);
                case Grid grid -> {
                    reader.flush();
                    reader.grid(grid);
                }
            }
        }
        reader.flush();
        return Collections.unmodifiableList(reader.sources);
    }

    private void paragraph(Paragraph paragraph) {
        if (isText || hasSeparators(paragraph)) {
            run.add(paragraph);
            return;
        }
        flush();
        SourceText source = new SourceText(paragraph.text(), paragraph.place(), sources.size());
        sources.add(source);
        if (!Chars.isBlank(paragraph.text())) {
            rows.accept(new Row(List.of(Piece.whole(source, Gap.BLOCK, 0, 1)), Row.Kind.PROSE));
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            TextRows.read(run, labels, sources, rows);
            run.clear();
        }
    }

    private static boolean hasSeparators(Paragraph paragraph) {
        return paragraph.text().strip().indexOf('\t') >= 0;
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

    private void grid(Grid grid) {
        Row.Kind kind = grid.aligned() ? Row.Kind.GRID : Row.Kind.RAGGED;
        List<List<GridRow>> parts = grid.aligned() ? new FormsBeside(labels).parts(grid.rows()) : List.of(grid.rows());
        parts.forEach(part -> rows(part, kind));
    }

    private void rows(List<GridRow> part, Row.Kind kind) {
        Gap gap = Gap.BLOCK;
        for (GridRow gridRow : part) {
            List<Piece> pieces = new ArrayList<>(gridRow.cells().size());
            for (GridCell cell : gridRow.cells()) {
                SourceText source =
                        new SourceText(isPage ? unwrapped(cell.text()) : cell.text(), cell.place(), sources.size());
                sources.add(source);
                if (kind == Row.Kind.RAGGED || !Chars.isBlank(cell.text())) {
                    pieces.add(Piece.whole(source, pieces.isEmpty() ? gap : Gap.CELL, cell.column(), cell.columns()));
                }
            }
            if (!pieces.isEmpty()) {
                rows.accept(new Row(pieces, kind));
                gap = Gap.ROW;
            }
        }
    }
}
