package org.zhunsheng.app.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.planning.FindingsSummary;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.planning.Trace;

/** A list of projects is there whole, or says where it ends. */
class ProjectWorkbookTest {
    private static final UUID ID = new UUID(1, 1);
    private static final ProjectSummary PROJECT = new ProjectSummary(
            ID,
            new OwningUnit(ID, "修江县司法局", UnitPath.root(1)),
            new FiscalYear(2026),
            new ProjectSummary.Heading("1", null, "法律援助"),
            DocumentKind.TARGET_TABLES,
            Stage.DRAFT,
            new ProjectSummary.Figures(null, 0, null),
            FindingsSummary.NOT_AUDITED,
            1,
            new Trace(Instant.EPOCH, ID, "王经办"));

    /** The first cell of each line. */
    private static List<String> told(int projects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ProjectWorkbook workbook = new ProjectWorkbook(out, new Messages(Language.CHINESE))) {
            for (int i = 0; i < projects; i++) {
                workbook.add(PROJECT);
            }
        }
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getFirstSheet().openStream().forEach(row -> cells.add(row.getCellText(0)));
        }
        return cells;
    }

    @Test
    void asManyAsItTakesAreToldWithoutAWord() throws IOException {
        assertThat(told(ProjectWorkbook.MOST)).hasSize(ProjectWorkbook.MOST + 1).endsWith("1");
    }

    @Test
    void whereThereAreMoreItSaysSoOnceAtItsEnd() throws IOException {
        List<String> cells = told(ProjectWorkbook.MOST + 2);
        assertThat(cells).hasSize(ProjectWorkbook.MOST + 2);
        assertThat(cells.getLast()).contains("100,000", "后面还有");
    }
}
