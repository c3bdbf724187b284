package org.zhunsheng.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @Test
    void comeBackAsTheyWereSaved(@TempDir Path folder) throws Exception {
        Results results = new Results(
                List.of(
                        new Comparison("(a)", "a.docx", 12.5, "Tika", 25, 1),
                        new Comparison("(a)", "for information", 1, "Tika", 2, Double.POSITIVE_INFINITY),
                        new Comparison("(b)", "memory", 300, "allowed", 400, 1, Comparison.Unit.MEGABYTES)),
                List.of("something is absent"));
        Path file = folder.resolve("part.tsv");
        results.save(file);
        assertThat(Results.load(file)).isEqualTo(results);
    }
}
