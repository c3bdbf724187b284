package org.zhunsheng.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;

/** A project on the page: its head, its table as printed, and its findings beside the cells that they are about. */
final class HtmlTable {
    /** A cell this short is not broken over lines: ≥90%. */
    private static final int SHORT = 10;

    private final Messages messages;
    private final AuditedFile file;
    private final boolean chinese;

    HtmlTable(Messages messages, AuditedFile file) {
        this.messages = messages;
        this.file = file;
        this.chinese = messages.language() == Language.CHINESE;
    }

    void project(Element section, int position, Project project) {
        List<Finding> own = file.report().findings().stream()
                .filter(finding -> finding.where().project() == position)
                .toList();
        head(section, project);
        List<Finding> general =
                own.stream().filter(finding -> finding.where().row() < 0).toList();
        general.forEach(finding -> finding(section, finding));
        if (own.isEmpty()) {
            section.appendElement("p").addClass("clean").text(messages.say("report.clean"));
        }
        if (!project.indicators().isEmpty()) {
            table(section, project.indicators(), own);
        }
    }

    private void head(Element section, Project project) {
        List<String> about = new ArrayList<>();
        if (project.identity().code() != null) {
            about.add(project.identity().code());
        }
        Budget budget = project.finance().budget();
        Money total = budget == null ? null : budget.total();
        if (total != null) {
            about.add(messages.say("project.budget") + " " + messages.say("money.yuan", Figures.yuan(total.yuan())));
        }
        if (!about.isEmpty()) {
            section.appendElement("p").addClass("about").text(String.join(" · ", about));
        }
        for (Goal goal : project.goals()) {
            String label = goal.label() == null ? "" : goal.label() + " ";
            section.appendElement("p").text(label + goal.text());
        }
    }

    private void table(Element section, List<Indicator> rows, List<Finding> findings) {
        List<ReportColumn> columns = ReportColumn.of(rows);
        Element table = section.appendElement("table");
        Element heads = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> heads.appendElement("th").attr("scope", "col").text(messages.say(column.heading())));
        boolean found = findings.stream().anyMatch(finding -> finding.where().row() >= 0);
        if (found) {
            heads.appendElement("th").attr("scope", "col").text(messages.say("report.findings"));
        }
        Element body = table.appendElement("tbody");
        for (int i = 0; i < rows.size(); i++) {
            int position = i;
            List<Finding> ofRow = findings.stream()
                    .filter(finding -> finding.where().row() == position)
                    .toList();
            Element line = body.appendElement("tr");
            cells(line, rows.get(i), columns, ofRow);
            if (found) {
                Element cell = line.appendElement("td").addClass("findings");
                ofRow.forEach(finding -> finding(cell, finding));
            }
        }
    }

    private void cells(Element tr, Indicator row, List<ReportColumn> columns, List<Finding> findings) {
        for (ReportColumn column : columns) {
            String text = column.of(row);
            Element cell = tr.appendElement("td")
                    .attr("data-label", messages.say(column.heading()))
                    .text(text);
            if (column.isFigure()) {
                cell.addClass("figure");
            } else if (text.length() <= SHORT) {
                cell.addClass("short");
            }
            Severity worst = worst(findings, column.part());
            if (worst != null) {
                cell.addClass("hit").addClass(worst.name());
            } else if (text.isEmpty()) {
                cell.addClass("blank");
            }
        }
    }

    private static @Nullable Severity worst(List<Finding> findings, Part part) {
        return findings.stream()
                .filter(finding -> finding.where().part() == part)
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(null);
    }

    /** A finding with its reason, its proposal, its basis and its place. */
    void finding(Element into, Finding finding) {
        Element box = into.appendElement("div")
                .addClass("finding")
                .addClass(finding.severity().name());
        Element line = box.appendElement("p");
        line.appendElement("span").addClass("severity").text(messages.name(finding.severity()) + " " + finding.rule());
        line.appendElement("span").text(words(finding.message()));
        if (!finding.proposal().isEmpty()) {
            box.appendElement("p")
                    .text(messages.say("report.labelled", messages.say("audit.proposal"), words(finding.proposal())));
        }
        String basis = finding.basis().stream()
                .map(citation -> chinese ? citation.inChinese() : citation.inEnglish())
                .collect(Collectors.joining(chinese ? "；" : "; "));
        box.appendElement("p")
                .addClass("basis")
                .text(messages.say("report.labelled", messages.say("audit.basis"), basis));
        String place = file.placeOf(finding, messages.language());
        if (!place.isEmpty()) {
            box.appendElement("p")
                    .addClass("place")
                    .text(messages.say("report.labelled", messages.say("audit.place"), place));
        }
    }

    private String words(Wording wording) {
        return chinese ? wording.zh() : wording.en();
    }
}
