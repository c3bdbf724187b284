package org.zhunsheng.app.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhunsheng.app.display.Sheet;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.ReviewScore;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.audit.Wording;

/** Findings for a person in front of a terminal: project by project, the most serious first. */
public final class TerminalReport implements ReportWriter {
    private static final Comparator<Finding> MOST_SERIOUS_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.where().row());

    private final Writer writer;
    private final Sheet sheet;
    private final Messages messages;
    private final boolean colour;

    /**
     * @param width in columns
     * @param colour whether severities may be coloured; the words are there all the same
     */
    public TerminalReport(OutputStream out, Messages messages, int width, boolean colour) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.messages = messages;
        this.sheet = new Sheet(writer, width, messages);
        this.colour = colour;
    }

    @Override
    public void add(AuditedFile file) throws IOException {
        AuditReport report = file.report();
        sheet.rule('═');
        String title = report.document().heading().title();
        sheet.heading(title == null ? file.source() : title);
        sheet.heading(file.source());
        sheet.rule('═');
        Map<Integer, List<Finding>> byProject = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.where().project(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        for (List<Finding> ofProject : byProject.values()) {
            ofProject.sort(MOST_SERIOUS_FIRST);
            heading(ofProject.get(0).where());
            for (Finding finding : ofProject) {
                print(file, finding);
            }
        }
        summary(report);
        sheet.blank();
        writer.flush();
    }

    private void heading(Where where) throws IOException {
        sheet.blank();
        String name = where.projectName() == null ? messages.say("project.unnamed") : where.projectName();
        if (where.isInProgramme()) {
            sheet.heading(messages.say("audit.programme", name));
            return;
        }
        sheet.heading(
                where.project() < 0
                        ? messages.say("audit.document")
                        : messages.say("audit.project", where.project() + 1, name));
    }

    private void print(AuditedFile file, Finding finding) throws IOException {
        Where where = finding.where();
        String severity = messages.name(finding.severity());
        String row = where.row() < 0
                ? ""
                : messages.say(
                        "audit.row",
                        where.row() + 1,
                        where.indicatorName() == null ? messages.say("indicator.unnamed") : where.indicatorName());
        sheet.marked("  " + severity + " " + finding.rule() + "  ", row + words(finding.message()), paint(finding));
        if (!finding.proposal().isEmpty()) {
            sheet.item(messages.say("audit.proposal"), words(finding.proposal()));
        }
        sheet.item(messages.say("audit.basis"), basis(finding));
        String place = file.placeOf(finding, messages.language());
        if (!place.isEmpty()) {
            sheet.item(messages.say("audit.place"), place);
        }
    }

    private String basis(Finding finding) {
        boolean chinese = messages.language() == Language.CHINESE;
        return finding.basis().stream()
                .map(citation -> chinese ? citation.inChinese() : citation.inEnglish())
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private String words(Wording wording) {
        return messages.language() == Language.CHINESE ? wording.zh() : wording.en();
    }

    private Sheet.Paint paint(Finding finding) {
        if (!colour) {
            return Sheet.Paint.NONE;
        }
        return switch (finding.severity()) {
            case BLOCK, ERROR -> Sheet.Paint.RED;
            case WARN -> Sheet.Paint.YELLOW;
            case INFO -> Sheet.Paint.CYAN;
        };
    }

    private void summary(AuditReport report) throws IOException {
        sheet.blank();
        sheet.rule('─');
        sheet.heading(messages.say(
                "audit.counts",
                report.findings().size(),
                report.count(Severity.BLOCK),
                report.count(Severity.ERROR),
                report.count(Severity.WARN),
                report.count(Severity.INFO)));
        ReviewScore score = report.score();
        String parts = score.parts().stream()
                .map(part -> messages.say(
                        "audit.part",
                        messages.name(part.aspect()),
                        part.lost().toPlainString(),
                        part.most().toPlainString()))
                .collect(Collectors.joining(messages.say("list.separator")));
        sheet.heading(messages.say("audit.score", score.points().toPlainString(), messages.name(score.grade()), parts));
        for (RuleSetting setting : report.settings()) {
            sheet.heading(Settings.words(setting, messages));
        }
        for (AuditReport.BrokenRule broken : report.broken()) {
            sheet.heading(
                    messages.say("audit.broken", broken.rule(), broken.where().pointer(), broken.cause()));
        }
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
