package org.zhunsheng.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF of a document holds the same words in the same cells as its web page, although it has no cells. */
class PdfOfficeCopiesTest {

    private static List<Block> read(SourceReader reader, String name) throws IOException {
        String shared = System.getProperty("zhunsheng.shared", "");
        Path file = Path.of(shared, "documents", name);
        assumeTrue(Files.exists(file), "the shared office copies are absent: " + file);
        return reader.read(SourceFile.load(file, Limits.STANDARD), Limits.STANDARD)
                .blocks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pingluo-2021", "zengcheng-2023", "shunping-2020", "yutian-2025", "dazhu-2024"})
    void cellsAndSpansAreThoseOfTheWebPage(String name) throws IOException {
        List<Block> web = read(new HtmlReader(), name + ".html");
        List<Block> pdf = read(new PdfReader(), name + ".pdf");
        assertThat(words(pdf)).isEqualTo(words(web));
        List<List<String>> expected = grids(web);
        List<List<String>> actual = grids(pdf);
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            // A row without lines around it, unit and money unit above the table, is a line of text in a PDF.
            int unruled = expected.get(i).size() - actual.get(i).size();
            assertThat(unruled).isBetween(0, 1);
            assertThat(actual.get(i))
                    .isEqualTo(expected.get(i).subList(unruled, expected.get(i).size()));
        }
    }

    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> words.append(squeezed(paragraph.text()));
                case Grid grid ->
                    grid.rows().forEach(row -> row.cells().forEach(cell -> words.append(squeezed(cell.text()))));
            }
        }
        return words.toString();
    }

    private static List<List<String>> grids(List<Block> blocks) {
        List<List<String>> grids = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                grids.add(grid.rows().stream().map(PdfOfficeCopiesTest::shown).toList());
            }
        }
        return grids;
    }

    private static String shown(GridRow row) {
        StringBuilder line = new StringBuilder();
        for (GridCell cell : row.cells()) {
            line.append("[%d+%dx%d %s]".formatted(cell.column(), cell.columns(), cell.rows(), squeezed(cell.text())));
        }
        return line.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
