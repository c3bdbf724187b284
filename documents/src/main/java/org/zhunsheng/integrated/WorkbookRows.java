package org.zhunsheng.integrated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.issuing.page.Align;
import org.zhunsheng.issuing.page.Cell;
import org.zhunsheng.issuing.page.Grid;
import org.zhunsheng.issuing.page.PageSetup;
import org.zhunsheng.issuing.page.PageSink;
import org.zhunsheng.issuing.page.Row;
import org.zhunsheng.issuing.page.TextStyle;
import org.zhunsheng.issuing.write.Writers;

/** Rows as a workbook: a sheet for each table, headed by the names of its columns, and one with what does not fit. */
final class WorkbookRows implements IntegratedRows.RowSink {
    private static final TextStyle PLAIN = new TextStyle(10, false, Align.LEFT);
    private static final TextStyle HEAD = new TextStyle(10, true, Align.LEFT);
    private static final double WIDTH = 30;
    private static final double MARGIN = 15;
    private static final double LONG_EDGE = 297;
    private static final double SHORT_EDGE = 210;
    private static final List<String> MISFIT_COLUMNS = List.of("表", "字段", "行", "项目序号", "项目名称", "问题", "长度", "上限", "内容");

    private final PageSink pages;
    private boolean inGrid;

    WorkbookRows(OutputStream out) {
        pages = new Writers(new FontShelf(List.of(), List.of())).of(FileKind.XLSX, out);
    }

    private void sheet(String name, List<String> columns) throws IOException {
        if (inGrid) {
            pages.closeGrid();
        } else {
            pages.begin(new PageSetup(
                    "预算管理一体化",
                    LONG_EDGE,
                    SHORT_EDGE,
                    new PageSetup.Margins(MARGIN, MARGIN, MARGIN, MARGIN),
                    PageSetup.Numbers.NONE,
                    new PageSetup.Fonts("宋体", "宋体"),
                    stops(columns.size())));
            inGrid = true;
        }
        pages.sheet(name);
        pages.openGrid(new Grid(Collections.nCopies(columns.size(), WIDTH), true, false));
        pages.band(List.of(row(new ArrayList<>(columns), HEAD, true)));
    }

    private static List<Double> stops(int columns) {
        List<Double> stops = new ArrayList<>();
        for (int i = 0; i <= Math.max(columns, MOST_COLUMNS); i++) {
            stops.add(i * WIDTH);
        }
        return stops;
    }

    private static final int MOST_COLUMNS = 20;

    private static Row row(List<@Nullable String> texts, TextStyle style, boolean header) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            Cell.Content content = text == null ? Cell.Content.EMPTY : new Cell.Content(List.of(text), null);
            cells.add(new Cell.Filled(cells.size(), 1, 1, header, content, style));
        }
        return new Row(cells, header);
    }

    @Override
    public void table(SystemTable table) throws IOException {
        sheet(
                table.name(),
                table.columns().stream().map(SystemTable.Column::name).toList());
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        pages.band(List.of(row(cells, PLAIN, false)));
    }

    @Override
    public void end(List<Misfit> misfits) throws IOException {
        sheet("核对", MISFIT_COLUMNS);
        for (Misfit misfit : misfits) {
            Misfit.Where where = misfit.where();
            List<@Nullable String> cells = new ArrayList<>(List.of(
                    where.table(), where.column(), String.valueOf(where.row()), String.valueOf(where.project())));
            cells.add(where.projectName());
            cells.add(misfit.fault().name());
            cells.add(misfit.limit() > 0 ? String.valueOf(misfit.length()) : null);
            cells.add(misfit.limit() > 0 ? String.valueOf(misfit.limit()) : null);
            cells.add(misfit.value());
            row(cells);
        }
        pages.closeGrid();
        pages.end();
    }
}
