package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.reading.CaseTable;
import org.zhunsheng.reading.CaseTable.Case;
import org.zhunsheng.reading.Sources;
import org.zhunsheng.reading.source.SourceDocument;

/** Small tables in every way that a source may hold them, in {@code row-aligner.cases.yaml}. */
class RowAlignerTest {
    private final Labels labels = Labels.of(null);

    static Stream<Case> cases() {
        return CaseTable.beside(RowAlignerTest.class, "row-aligner.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachCellToItsColumn(Case table) {
        SourceDocument source = table.has("grid") ? Sources.table(table.raw("grid")) : Sources.text(table.text("text"));
        Flow flow = Flow.of(source, labels);
        TableHeader header = Objects.requireNonNull(new HeaderFinder(flow, labels).at(flow.skipEmpty(0)));
        assertThat(rows(flow, header)).isEqualTo(table.table("rows"));
    }

    /** The rows as a reader of tables gets them: where the source shows its rows, each is aligned by itself. */
    private List<List<String>> rows(Flow flow, TableHeader header) {
        int from = header.to();
        Row.Kind kind = flow.at(from).kind();
        boolean openLines = flow.at(from).line() == flow.at(from - 1).line();
        RowAligner aligner = new RowAligner(header.columns(), labels, openLines);
        boolean rowsAreSure = kind == Row.Kind.GRID || kind == Row.Kind.RAGGED;
        List<List<String>> rows = new ArrayList<>();
        int start = from;
        while (start < flow.size()) {
            int end = rowsAreSure ? flow.lineEnd(start) : flow.size();
            aligner.align(flow.range(start, end)).forEach(row -> rows.add(texts(row)));
            start = end;
        }
        return rows;
    }

    private static List<String> texts(RowAligner.Aligned row) {
        return row.cells().stream()
                .map(cell -> cell.isEmpty() ? "" : Span.join(cell).text())
                .toList();
    }
}
