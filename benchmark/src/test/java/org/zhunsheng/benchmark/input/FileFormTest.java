package org.zhunsheng.benchmark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.reading.source.XlsxReader;

class FileFormTest {
    private static final List<Project> MADE = TargetTables.made(5);

    @ParameterizedTest
    @EnumSource
    void formsAreWrittenSoThatTheyCanBeRead(FileForm form) throws Exception {
        assertThat(names(form.bytes(TargetTables.forms(MADE)))).isEqualTo(written());
    }

    @ParameterizedTest
    @EnumSource
    void aListIsWrittenSoThatItCanBeRead(FileForm form) throws Exception {
        assertThat(names(form.bytes(TargetTables.list(MADE)))).isEqualTo(written());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "HTML", "TABS", "PIPES", "CELL_LINES"})
    void theSameDocumentIsWrittenEachTime(FileForm form) throws Exception {
        assertThat(form.bytes(TargetTables.forms(MADE))).isEqualTo(form.bytes(TargetTables.forms(MADE)));
    }

    @Test
    void theLongListHasARowForEachIndicator() throws Exception {
        int rows = 100;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndicatorList.write(rows, out);
        List<Integer> read = new ArrayList<>();
        XlsxReader.stream(new SourceFile("list.xlsx", null, out.toByteArray()), Limits.STANDARD, new RowNumbers(read));
        assertThat(read).hasSize(rows + 1).endsWith(rows + 1);
    }

    private record RowNumbers(List<Integer> read) implements org.zhunsheng.reading.source.RowSink {
        @Override
        public void sheet(String name) {
            assertThat(name).isNotEmpty();
        }

        @Override
        public void row(int row, List<org.zhunsheng.reading.source.GridCell> cells) {
            read.add(row);
        }

        @Override
        public void uncomputed(org.zhunsheng.reading.source.Uncomputed cell) {
            throw new AssertionError(cell);
        }
    }

    private static List<String> written() {
        return MADE.stream()
                .flatMap(project -> project.indicators().stream().map(i -> project.name() + ": " + i.level3()))
                .toList();
    }

    private static List<String> names(byte[] bytes) throws Exception {
        PerformanceDocument document = PerformanceReader.standard(Limits.STANDARD)
                .read(new SourceFile("written", null, bytes), null)
                .document();
        List<String> names = new ArrayList<>();
        for (org.zhunsheng.model.Project project : document.projects()) {
            for (Indicator indicator : project.indicators()) {
                names.add(project.identity().name() + ": " + indicator.name());
            }
        }
        return names;
    }
}
