package org.zhunsheng.integrated;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.integrated.SystemTable.Column;
import org.zhunsheng.integrated.SystemTable.RowKind;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Operator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.OverallGoal;
import org.zhunsheng.model.Project;

/** Writes the rows of documents, as a workbook or as JSON, with a list of what does not fit. Serves all threads. */
public final class IntegratedRows {
    private final BudgetSystem system;

    /** @throws IOException where the program's own tables cannot be read */
    public IntegratedRows() throws IOException {
        this.system = new BudgetSystem();
    }

    /** The file types. */
    public enum Format {
        XLSX,
        JSON
    }

    /** Takes rows as they are made. */
    interface RowSink {
        void table(SystemTable table) throws IOException;

        /** @param cells one for each column; absent where it stays empty */
        void row(List<@Nullable String> cells) throws IOException;

        void end(List<Misfit> misfits) throws IOException;
    }

    /**
     * Writes the rows of a document.
     *
     * @param region the code of its region, six digits; absent to take it from the project codes
     * @return what will not be taken as it is; the rows hold it all the same, whole
     * @throws IOException where it cannot be written
     */
    public List<Misfit> write(PerformanceDocument document, @Nullable String region, Format format, OutputStream out)
            throws IOException {
        RowSink sink =
                switch (format) {
                    case XLSX -> new WorkbookRows(out);
                    case JSON -> new JsonRows(out);
                };
        List<Misfit> misfits = new ArrayList<>();
        for (SystemTable table : system.tables()) {
            sink.table(table);
            int row = 0;
            for (RowSource source : sources(document, region, table.rows()).toList()) {
                row++;
                sink.row(cells(table, source, row, misfits));
            }
        }
        sink.end(misfits);
        return misfits;
    }

    private static Stream<RowSource> sources(PerformanceDocument document, @Nullable String region, RowKind kind) {
        RowSource.Whose department = new RowSource.Whose(document, null, 0, region);
        return switch (kind) {
            case GOALS ->
                projects(document, region)
                        .flatMap(whose -> project(whose).goals().stream().map(whose::goal));
            case INDICATORS ->
                projects(document, region)
                        .flatMap(whose -> project(whose).indicators().stream().map(whose::indicator));
            case DEPARTMENT_GOALS -> goals(document.strategy().overallGoal()).map(department::goal);
            case DEPARTMENT_INDICATORS -> indicators(document).map(department::indicator);
        };
    }

    private static Stream<RowSource.Whose> projects(PerformanceDocument document, @Nullable String region) {
        List<RowSource.Whose> all = new ArrayList<>();
        for (Project project : document.projects()) {
            all.add(new RowSource.Whose(document, project, all.size() + 1, region));
        }
        return all.stream();
    }

    private static Project project(RowSource.Whose whose) {
        return Objects.requireNonNull(whose.project());
    }

    private static Stream<String> goals(@Nullable OverallGoal goal) {
        return goal == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.ofNullable(goal.text()), goal.items().stream().map(item -> item.text()));
    }

    private static Stream<Indicator> indicators(PerformanceDocument document) {
        return document.strategy().indicators().stream();
    }

    private List<@Nullable String> cells(SystemTable table, RowSource source, int row, List<Misfit> misfits) {
        CellCheck check = new CellCheck();
        List<@Nullable String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            Misfit.Where where = new Misfit.Where(
                    table.name(),
                    column.name(),
                    row,
                    source.whose().number(),
                    source.whose().name());
            String printed = column.source() == null ? column.value() : source.of(column.source(), table.rows(), row);
            String cell = printed;
            if (printed != null && column.source() != null && column.source().isCode()) {
                cell = code(column.source(), printed);
                if (cell == null) {
                    misfits.add(new Misfit(where, Misfit.Fault.NO_CODE, 0, 0, printed));
                    cells.add(printed);
                    continue;
                }
            }
            Misfit misfit = check.of(where, column, cell);
            if (misfit != null) {
                misfits.add(misfit);
            }
            cells.add(cell);
        }
        return cells;
    }

    private @Nullable String code(CellSource source, String printed) {
        return switch (source) {
            case OPERATOR -> system.operator(Operator.valueOf(printed));
            case CLASS1 -> system.classOf(1, printed);
            case CLASS2 -> system.classOf(2, printed);
            default -> printed;
        };
    }
}
