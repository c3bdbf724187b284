package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office copies of real documents say the same in every type. */
class SharedDocumentsTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("zhunsheng.shared", "."), "documents");

    private static SourceDocument read(String name) throws IOException {
        Path path = DOCUMENTS.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: the shared documents are not at " + DOCUMENTS);
        return new SourceReaders(Limits.STANDARD).read(SourceFile.load(path, Limits.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shunping-2020", "yutian-2025", "dazhu-2024", "pingluo-2021", "zengcheng-2023"})
    void olderAndNewerWordFilesAreTheSame(String name) throws IOException {
        SourceDocument newer = read(name + ".docx");
        SourceDocument older = read(name + ".doc");
        assertThat(older.type()).isEqualTo(FileType.DOC);
        assertThat(Shown.lines(older)).hasSizeGreaterThan(15).isEqualTo(Shown.lines(newer));
        assertThat(Shown.places(older)).isEqualTo(Shown.places(newer));
    }

    /** Sheets and Word pages are laid out differently; the cells of the tables hold the same. */
    @ParameterizedTest
    @ValueSource(strings = {"dazhu-2024", "pingluo-2021", "zengcheng-2023"})
    void spreadsheetsHoldTheTextOfTheWordTables(String name) throws IOException {
        List<String> word = texts(read(name + ".docx"));
        List<String> newer = texts(read(name + ".xlsx"));
        List<String> older = texts(read(name + ".xls"));
        assertThat(new TreeSet<>(newer)).isEqualTo(new TreeSet<>(older)).containsAll(new TreeSet<>(word));
        assertThat(word).hasSizeGreaterThan(50);
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Grid grid ? grid.rows().stream() : Stream.<GridRow>empty())
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .toList();
    }
}
