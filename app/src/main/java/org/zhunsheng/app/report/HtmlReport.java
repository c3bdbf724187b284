package org.zhunsheng.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Where;
import org.zhunsheng.model.Project;
import org.zhunsheng.regulation.Citation;

/**
 * A page to read and to print: a summary with charts, each table as printed with its findings beside the cells, and the
 * legal basis. One file that needs nothing else; every text is escaped and no script runs.
 */
public final class HtmlReport implements ReportWriter {
    private static final String STYLE = "report.css";

    private final OutputStream out;
    private final Messages messages;
    private final Document page;
    private final Set<Citation> cited = new LinkedHashSet<>();
    private int documents;

    public HtmlReport(OutputStream out, Messages messages) throws IOException {
        this.out = out;
        this.messages = messages;
        this.page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", messages.language() == Language.CHINESE ? "zh-CN" : "en");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(messages.say("report.title"));
        head.appendElement("style").appendChild(new DataNode(style()));
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (css == null) {
                throw new IOException(STYLE + " is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void add(AuditedFile file) {
        documents++;
        AuditReport report = file.report();
        Element section = page.body().appendElement("section").addClass("document");
        String title = report.document().heading().title();
        section.appendElement("h1").text(messages.say("report.heading", title == null ? file.source() : title));
        section.appendElement("p").addClass("about").text(file.source());
        tiles(section, report);
        new HtmlCharts(messages).draw(section.appendElement("div").addClass("charts"), report);
        for (RuleSetting setting : report.settings()) {
            section.appendElement("p").addClass("about").text(Settings.words(setting, messages));
        }
        contents(section, report);
        HtmlTable tables = new HtmlTable(messages, file);
        List<Finding> general = report.findings().stream()
                .filter(finding -> finding.where().project() < 0)
                .toList();
        if (!general.isEmpty()) {
            section.appendElement("h2").text(messages.say("audit.document"));
            general(section, tables, general);
        }
        for (int i = 0; i < report.document().projects().size(); i++) {
            project(section, tables, i, report.document().projects().get(i));
        }
        report.findings().forEach(finding -> cited.addAll(finding.basis()));
    }

    /** Findings about programmes and about the whole document, each programme under its name. */
    private void general(Element section, HtmlTable tables, List<Finding> findings) {
        int heading = 0;
        for (Finding finding : findings) {
            Where where = finding.where();
            if (where.isInProgramme() && where.project() != heading) {
                heading = where.project();
                String name = where.projectName();
                section.appendElement("h3")
                        .text(messages.say("audit.programme", name == null ? messages.say("project.unnamed") : name));
            }
            tables.finding(section, finding);
        }
    }

    private void project(Element section, HtmlTable tables, int position, Project project) {
        section.appendElement("h2")
                .id(anchor(position))
                .text(messages.say("audit.project", position + 1, name(project)));
        tables.project(section, position, project);
    }

    private String anchor(int position) {
        return "d" + documents + "p" + (position + 1);
    }

    private String name(Project project) {
        String name = project.identity().name();
        return name == null ? messages.say("project.unnamed") : name;
    }

    private void tiles(Element section, AuditReport report) {
        Element tiles = section.appendElement("div").addClass("tiles");
        tile(
                tiles,
                report.score().points().toPlainString(),
                messages.say("report.score", messages.name(report.score().grade())));
        tile(tiles, String.valueOf(report.document().projects().size()), messages.say("report.projects"));
        for (Severity severity : Severity.values()) {
            tile(tiles, String.valueOf(report.count(severity)), messages.name(severity));
        }
    }

    private static void tile(Element tiles, String figure, String label) {
        Element tile = tiles.appendElement("div").addClass("tile");
        tile.appendElement("b").text(figure);
        tile.appendElement("span").text(label);
    }

    /** The projects with the number of their findings, to jump to. */
    private void contents(Element section, AuditReport report) {
        List<Project> projects = report.document().projects();
        if (projects.size() < 2) {
            return;
        }
        Element list = section.appendElement("nav").appendElement("ol");
        for (int i = 0; i < projects.size(); i++) {
            int position = i;
            long found = report.findings().stream()
                    .filter(finding -> finding.where().project() == position)
                    .count();
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + anchor(i)).text(name(projects.get(i)));
            item.appendElement("span").addClass("count").text(" · " + messages.say("report.found", found));
        }
    }

    private void basis() {
        if (cited.isEmpty()) {
            return;
        }
        Element body = page.body();
        body.appendElement("h2").text(messages.say("report.basis"));
        Element list = body.appendElement("ul");
        List<Citation> sorted = new ArrayList<>(cited);
        sorted.sort((a, b) -> a.title().compareTo(b.title()));
        boolean chinese = messages.language() == Language.CHINESE;
        for (Citation citation : sorted) {
            Element item = list.appendElement("li").text(chinese ? citation.inChinese() : citation.inEnglish());
            if (!citation.address().isEmpty()) {
                item.appendElement("span").addClass("basis").text(" " + citation.address());
            }
        }
        body.appendElement("footer").text(messages.say("report.footer"));
    }

    @Override
    public void close() throws IOException {
        basis();
        out.write(("<!DOCTYPE html>\n" + page.child(0).outerHtml() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
