package org.zhunsheng.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;

/**
 * A workbook to correct: for each file a sheet with its tables, the findings as comments at their cells, and one sheet
 * with all findings. Texts are written as texts, so none of them is ever a formula.
 */
public final class WorkbookReport implements ReportWriter {
    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_SHEET_NAME = 28;
    private static final String NOT_IN_SHEET_NAMES = "[\\[\\]:*?/\\\\']";
    private static final String PROGRAM = "Zhunsheng";
    private static final String VERSION = "1.0";
    private static final List<Integer> WIDTHS = List.of(24, 7, 8, 26, 6, 28, 14, 20, 14, 60, 50, 50, 24);

    private final OutputStream out;
    private final Workbook workbook;
    private final Messages messages;
    private final boolean chinese;
    private final List<AuditedFile> files = new ArrayList<>();

    public WorkbookReport(OutputStream out, Messages messages) {
        this.out = out;
        this.workbook = new Workbook(out, PROGRAM, VERSION);
        this.messages = messages;
        this.chinese = messages.language() == Language.CHINESE;
    }

    @Override
    public void add(AuditedFile file) {
        files.add(file);
    }

    private void list() {
        Worksheet sheet = workbook.newWorksheet(messages.say("report.findings"));
        List<String> heads = List.of(
                messages.say("report.file"),
                messages.say("report.rule"),
                messages.say("report.severity"),
                messages.say("report.project"),
                messages.say("report.row"),
                messages.say("column.name"),
                messages.say("report.field"),
                messages.say("report.isThere"),
                messages.say("report.expected"),
                messages.say("report.message"),
                messages.say("audit.proposal"),
                messages.say("audit.basis"),
                messages.say("audit.place"));
        for (int column = 0; column < heads.size(); column++) {
            head(sheet, 0, column, heads.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (AuditedFile file : files) {
            for (Finding finding : file.report().findings()) {
                finding(sheet, line, file, finding);
                line++;
            }
            for (RuleSetting setting : file.report().settings()) {
                text(sheet, line, 0, file.source());
                text(sheet, line, 1, setting.rule());
                text(sheet, line, 9, Settings.words(setting, messages));
                line++;
            }
        }
    }

    private void finding(Worksheet sheet, int line, AuditedFile file, Finding finding) {
        Where where = finding.where();
        text(sheet, line, 0, file.source());
        text(sheet, line, 1, finding.rule());
        text(sheet, line, 2, messages.name(finding.severity()));
        text(sheet, line, 3, where.projectName());
        if (where.row() >= 0) {
            sheet.value(line, 4, where.row() + 1);
        }
        text(sheet, line, 5, where.indicatorName());
        text(sheet, line, 6, where.part().field());
        text(sheet, line, 7, finding.facts().found());
        text(sheet, line, 8, finding.facts().expected());
        text(sheet, line, 9, words(finding.message()));
        text(sheet, line, 10, words(finding.proposal()));
        text(sheet, line, 11, basis(finding));
        text(sheet, line, 12, file.placeOf(finding, messages.language()));
    }

    private void tables(AuditedFile file, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        int line = 0;
        List<Project> projects = file.report().document().projects();
        for (int i = 0; i < projects.size(); i++) {
            line = project(sheet, line, file, i) + 1;
        }
        for (int column = 0; column < ReportColumn.values().length; column++) {
            sheet.width(column, column < 2 ? 14 : 26);
        }
    }

    /** Writes a project from a line on; returns the line after it. */
    private int project(Worksheet sheet, int from, AuditedFile file, int position) {
        Project project = file.report().document().projects().get(position);
        String name = project.identity().name();
        head(
                sheet,
                from,
                0,
                messages.say("audit.project", position + 1, name == null ? messages.say("project.unnamed") : name));
        List<Finding> own = file.report().findings().stream()
                .filter(finding -> finding.where().project() == position)
                .toList();
        comment(sheet, from, 0, own.stream().filter(f -> f.where().row() < 0).toList());
        List<ReportColumn> columns = ReportColumn.of(project.indicators());
        for (int column = 0; column < columns.size(); column++) {
            head(sheet, from + 1, column, messages.say(columns.get(column).heading()));
        }
        int line = from + 2;
        for (int row = 0; row < project.indicators().size(); row++) {
            int at = row;
            row(
                    new Line(sheet, line),
                    project.indicators().get(row),
                    columns,
                    own.stream().filter(finding -> finding.where().row() == at).toList());
            line++;
        }
        return line;
    }

    private record Line(Worksheet sheet, int number) {}

    private void row(Line line, Indicator indicator, List<ReportColumn> columns, List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        for (int column = 0; column < columns.size(); column++) {
            ReportColumn shown = columns.get(column);
            text(line.sheet(), line.number(), column, shown.of(indicator));
            List<Finding> here = left.stream()
                    .filter(finding -> finding.where().part() == shown.part())
                    .toList();
            comment(line.sheet(), line.number(), column, here);
            left.removeAll(here);
        }
        // What is about a field without a column of its own stands at the name.
        int name = columns.indexOf(ReportColumn.LEVEL3);
        List<Finding> atName = findings.stream()
                .filter(finding -> finding.where().part() == ReportColumn.LEVEL3.part() || left.contains(finding))
                .toList();
        comment(line.sheet(), line.number(), name, atName);
    }

    private void comment(Worksheet sheet, int line, int column, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        String text = findings.stream().map(this::described).collect(Collectors.joining("\n\n"));
        sheet.comment(line, column, cut(text));
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFO);
        sheet.style(line, column).fillColor(colour(worst)).wrapText(true).set();
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case BLOCK -> "FFC7CE";
            case ERROR -> "FFE0DC";
            case WARN -> "FFF2CC";
            case INFO -> "DDEBF7";
        };
    }

    private String described(Finding finding) {
        String proposal = finding.proposal().isEmpty()
                ? ""
                : "\n" + messages.say("report.labelled", messages.say("audit.proposal"), words(finding.proposal()));
        return messages.name(finding.severity()) + " " + finding.rule() + " " + words(finding.message()) + proposal
                + "\n" + messages.say("report.labelled", messages.say("audit.basis"), basis(finding));
    }

    private String basis(Finding finding) {
        return finding.basis().stream()
                .map(citation -> chinese ? citation.inChinese() : citation.inEnglish())
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private String words(Wording wording) {
        return chinese ? wording.zh() : wording.en();
    }

    private static void head(Worksheet sheet, int line, int column, String words) {
        text(sheet, line, column, words);
        sheet.style(line, column).bold().fillColor(Color.GRAY2).set();
    }

    private static void text(Worksheet sheet, int line, int column, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            sheet.value(line, column, cut(words));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL) + "…";
    }

    @Override
    public void close() throws IOException {
        list();
        List<String> taken = new ArrayList<>();
        for (AuditedFile file : files) {
            String name = sheetName(file, taken);
            taken.add(name);
            tables(file, name);
        }
        workbook.finish();
        out.flush();
    }

    /** A name that a sheet may have, and that no other sheet has. */
    private String sheetName(AuditedFile file, List<String> taken) {
        String path = file.source();
        String bare = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll(NOT_IN_SHEET_NAMES, "_");
        String name = bare.isBlank() ? messages.say("audit.document") : bare;
        String cut = name.length() <= LONGEST_SHEET_NAME ? name : name.substring(0, LONGEST_SHEET_NAME);
        String unique = cut;
        for (int number = 2; taken.contains(unique); number++) {
            String suffix = "-" + number;
            unique = cut.substring(0, Math.min(cut.length(), LONGEST_SHEET_NAME - suffix.length())) + suffix;
        }
        return unique;
    }
}
