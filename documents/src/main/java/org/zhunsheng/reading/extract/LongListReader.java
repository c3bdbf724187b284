package org.zhunsheng.reading.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Project;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Gap;
import org.zhunsheng.reading.layout.HeaderFinder;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Piece;
import org.zhunsheng.reading.layout.Row;
import org.zhunsheng.reading.layout.RowAligner;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.reading.layout.TableHeader;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Grid;
import org.zhunsheng.reading.source.GridCell;
import org.zhunsheng.reading.source.GridRow;
import org.zhunsheng.reading.source.RowSink;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.reading.source.Uncomputed;

/**
 * Understands a flat list while it is read, row by row, and hands on each project when it is complete: never more than
 * one project is held. The header is found among the first rows as in any other document.
 */
public final class LongListReader implements RowSink {
    private static final int FIRST_ROWS = 40;

    private final Labels labels;
    private final Consumer<Project> projects;
    private final Consumer<Unread> unread;
    private final List<GridRow> firstRows = new ArrayList<>();
    private final DocumentDraft document = new DocumentDraft();
    private @Nullable ListReader list;
    private @Nullable RowAligner aligner;
    private long rows;

    /**
     * @param projects takes each project when it is complete
     * @param unread takes each cell whose text nobody knows
     */
    public LongListReader(Labels labels, Consumer<Project> projects, Consumer<Unread> unread) {
        this.labels = labels;
        this.projects = projects;
        this.unread = unread;
    }

    /** How many rows were read below the header. */
    public long rows() {
        return rows;
    }

    /** Whether a header was found, so that the rows could be understood. */
    public boolean isList() {
        return document.list;
    }

    @Override
    public void sheet(String name) {
        finish();
        firstRows.clear();
    }

    @Override
    public void row(int number, List<GridCell> cells) throws IOException {
        ListReader open = list;
        RowAligner columns = aligner;
        if (open != null && columns != null) {
            rows++;
            for (RowAligner.Aligned row : columns.align(items(cells))) {
                open.row(row);
            }
        } else if (firstRows.size() < FIRST_ROWS) {
            firstRows.add(new GridRow(cells));
            findHeader();
        }
    }

    @Override
    public void uncomputed(Uncomputed cell) {
        unread.accept(DocumentAssembler.unread(cell));
    }

    /** Hands on the last project of the last sheet. */
    public void finish() {
        if (list != null) {
            list.finish();
        }
        list = null;
        aligner = null;
    }

    private void findHeader() {
        SourceDocument top = new SourceDocument("", FileType.XLSX, List.of(new Grid("", firstRows, true)));
        Flow flow = Flow.of(top, labels);
        int last = flow.lineStart(flow.size() - 1);
        TableHeader header = new HeaderFinder(flow, labels).at(last);
        if (header == null || !header.list()) {
            return;
        }
        MoneyUnits units =
                new MoneyUnitFinder(flow, labels, new DocumentDraft()).find().throughout();
        ProjectAssembler assembler =
                new ProjectAssembler(labels, new PlaceBook(false), units, DocumentKind.PROJECT_LIST);
        TableReader tables = new TableReader(flow, labels);
        list = new ListReader(
                header, tables, new ProjectDraft(), document, draft -> projects.accept(assembler.assemble(draft, "")));
        aligner = new RowAligner(header.columns(), labels, false);
    }

    private static List<Flow.Item> items(List<GridCell> cells) {
        List<Flow.Item> items = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            SourceText text = new SourceText(cell.text(), cell.place());
            Gap gap = items.isEmpty() ? Gap.ROW : Gap.CELL;
            Piece piece = Piece.whole(text, gap, cell.column(), cell.columns());
            items.add(new Flow.Item(items.size(), Span.of(piece), 0, Row.Kind.GRID));
        }
        return items;
    }
}
