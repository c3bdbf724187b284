package org.zhunsheng.app.web.planning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.model.Money;
import org.zhunsheng.planning.ProjectSummary;

/** A list of projects as a workbook. Texts are written as texts, so none of them is ever a formula. */
final class ProjectWorkbook implements AutoCloseable {
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
    private static final int LONGEST_CELL = 32_000;
    private static final int FLUSHED_AT = 500;
    /** A spreadsheet keeps numbers as binary fractions; beyond so many digits it would no longer show the amount. */
    private static final int EXACT_DIGITS = 15;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Messages messages;
    private int row = 1;

    ProjectWorkbook(OutputStream out, Messages messages) {
        this.workbook = new Workbook(out, "Zhunsheng", "1.0");
        this.messages = messages;
        this.sheet = workbook.newWorksheet(messages.say("projects.sheet"));
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, messages.say("projects.column." + HEADS.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.freezePane(0, 1);
    }

    void add(ProjectSummary project) {
        int column = 0;
        text(column++, project.heading().number());
        text(column++, project.heading().code());
        text(column++, project.heading().name());
        text(column++, project.unit().name());
        sheet.value(row, column++, project.year().year());
        text(column++, messages.name(project.kind()));
        text(column++, messages.name(project.stage()));
        Money budget = project.figures().budget();
        number(column++, budget == null ? null : budget.yuan());
        sheet.value(row, column++, project.figures().indicators());
        number(column++, project.figures().weights());
        sheet.value(row, column++, project.findings().block());
        sheet.value(row, column++, project.findings().error());
        sheet.value(row, column++, project.findings().warn());
        number(column++, project.findings().score());
        text(column, project.saved().name());
        row++;
        if (row % FLUSHED_AT == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void text(int column, @Nullable String text) {
        if (text != null) {
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private void number(int column, @Nullable BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.stripTrailingZeros().precision() <= EXACT_DIGITS) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, number.toPlainString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
    }
}
