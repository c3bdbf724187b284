package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.reading.CaseTable;
import org.zhunsheng.reading.CaseTable.Case;
import org.zhunsheng.reading.Sources;

/** Headers of every kind, in {@code header-finder.cases.yaml}. */
class HeaderFinderTest {
    private final Labels labels = Labels.of(null);

    static Stream<Case> cases() {
        return CaseTable.beside(HeaderFinderTest.class, "header-finder.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatTheColumnsHold(Case table) {
        Flow flow = Flow.of(
                table.has("grid") ? Sources.table(table.raw("grid")) : Sources.text(table.text("text")), labels);
        TableHeader header = new HeaderFinder(flow, labels).at(flow.skipEmpty(0));

        List<String> columns = header == null
                ? List.of()
                : header.columns().stream().map(HeaderFinderTest::shown).toList();
        assertThat(columns).isEqualTo(table.list("columns"));
        assertThat(header != null && header.list()).isEqualTo(table.has("list"));
    }

    private static String shown(TableColumn column) {
        return column.type() + (column.half() == 0 ? "" : "@" + column.half());
    }
}
