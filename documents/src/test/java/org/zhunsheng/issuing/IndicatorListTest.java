package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/** Indicators as a flat list, read again as a list. */
class IndicatorListTest {

    private static List<String> rows(Project project) {
        List<String> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            TargetValue target = row.standard().target();
            rows.add(project.identity().name() + "|" + row.classification().level1() + "|" + row.name() + "|"
                    + (target == null ? "" : target.printed()) + "|"
                    + row.standard().weight());
        }
        return rows;
    }

    @Test
    void saysOfEachRowWhatItsProjectSays() throws IOException {
        List<String> expected = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndicatorList list = new IndicatorList(out);
        for (Project project : IssuedDocuments.ofCorpus("tt-cost-build").projects()) {
            list.add(project, "某县司法局");
            expected.addAll(rows(project));
        }
        list.end();
        List<String> read = new ArrayList<>();
        long rows = PerformanceReader.standard(Limits.STANDARD)
                .readLongList(
                        new SourceFile("list.xlsx", null, out.toByteArray()),
                        null,
                        project -> read.addAll(rows(project)),
                        unread -> {});
        assertThat(rows).isEqualTo(expected.size()).isPositive();
        assertThat(read).isEqualTo(expected);
    }
}
