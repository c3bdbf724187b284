package org.zhunsheng.app.web.planning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.issuing.write.ListSheets;
import org.zhunsheng.model.Money;
import org.zhunsheng.planning.ProjectSummary;

/** A list of projects as a workbook. Where there are more projects than it takes, it says so at its end. */
final class ProjectWorkbook implements AutoCloseable {
    /** So many projects are told. */
    static final int MOST = ListExport.MOST_ROWS;

    private static final List<String> HEADS = List.of(
            "number",
            "code",
            "name",
            "unit",
            "year",
            "kind",
            "stage",
            "budget",
            "indicators",
            "weights",
            "block",
            "error",
            "warn",
            "score",
            "updatedBy");
    private static final List<Integer> WIDTHS = List.of(8, 22, 40, 28, 8, 18, 10, 16, 8, 10, 8, 8, 8, 10, 14);

    private final ListSheets sheets;
    private final Messages messages;
    private int rows;

    ProjectWorkbook(OutputStream out, Messages messages) {
        this.messages = messages;
        List<ListSheets.Column> columns = new ArrayList<>();
        for (int column = 0; column < HEADS.size(); column++) {
            String head = messages.say("projects.column." + HEADS.get(column));
            columns.add(new ListSheets.Column(head, WIDTHS.get(column)));
        }
        this.sheets = new ListSheets(out, messages.say("projects.sheet"), columns);
    }

    void add(ProjectSummary project) {
        try {
            if (rows < MOST) {
                row(project);
            } else if (rows == MOST) {
                sheets.beginRow().text(ListExport.end(messages)).endRow();
            }
            rows++;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void row(ProjectSummary project) throws IOException {
        Money budget = project.figures().budget();
        sheets.beginRow()
                .text(project.heading().number())
                .text(project.heading().code())
                .text(project.heading().name())
                .text(project.unit().name())
                .number(BigDecimal.valueOf(project.year().year()))
                .text(messages.name(project.kind()))
                .text(messages.name(project.stage()))
                .number(budget == null ? null : budget.yuan())
                .number(BigDecimal.valueOf(project.figures().indicators()))
                .number(project.figures().weights())
                .number(BigDecimal.valueOf(project.findings().block()))
                .number(BigDecimal.valueOf(project.findings().error()))
                .number(BigDecimal.valueOf(project.findings().warn()))
                .number(project.findings().score())
                .text(project.saved().name())
                .endRow();
    }

    @Override
    public void close() throws IOException {
        sheets.end();
    }
}
