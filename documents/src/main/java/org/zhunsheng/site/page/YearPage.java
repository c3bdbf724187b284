package org.zhunsheng.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.PrintedTotal;
import org.zhunsheng.model.PerformanceDocument.Withheld;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.Weight;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.YearContents;
import org.zhunsheng.site.shelf.YearContents.Entry;

/** A year of a department: its goals, its projects with their money, what is withheld, and what can be downloaded. */
final class YearPage {
    private final Frame frame;

    YearPage(Frame frame) {
        this.frame = frame;
    }

    byte[] of(YearContents contents, List<Download> downloads) {
        ShelfDepartment department = contents.place().department();
        int year = contents.place().year().year();
        Sheet sheet = frame.begin(
                contents.place().address(),
                department.department().name() + " " + year,
                List.of(crumb(department)),
                Frame.Script.NONE);
        heading(sheet, contents);
        contents.editions().forEach(edition -> notice(sheet, edition.head()));
        PerformanceDocument main = contents.main().document();
        Texts texts = new Texts(sheet);
        if (main.strategy().budget() != null) {
            new MoneyTables(sheet).budget(main.strategy().budget());
        }
        texts.strategy(main.strategy());
        projects(sheet, contents);
        contents.editions().forEach(edition -> withheld(sheet, edition.document()));
        totals(sheet, main);
        downloads(sheet, contents, downloads);
        return frame.end(sheet);
    }

    static Frame.Crumb crumb(ShelfDepartment department) {
        return new Frame.Crumb(department.department().name(), new Address.Department(department.id()), true);
    }

    private static void heading(Sheet sheet, YearContents contents) {
        EditionHead head = contents.main().head();
        String title = contents.main().document().heading().title();
        Html html = sheet.html().open("h1");
        sheet.printed("span", head.department().name());
        html.text(" ").text(sheet.say("year.of", head.year().year())).close();
        if (title != null) {
            sheet.printed("p", title, "class", "about");
        }
        for (Edition edition : contents.editions()) {
            sheet.html()
                    .element(
                            "p",
                            sheet.say(
                                    "year.edition",
                                    sheet.words().name(edition.head().matter()),
                                    edition.head().approvedOn(),
                                    Days.of(edition.head().released())),
                            "class",
                            "about");
        }
    }

    private static void notice(Sheet sheet, EditionHead head) {
        if (head.notice() != null) {
            Html html = sheet.html().open("div", "class", "notice", "role", "note");
            html.element("strong", sheet.say("year.notice", head.number(), Days.of(head.released())));
            sheet.printed("p", head.notice(), "class", "said");
            html.close();
        }
    }

    private static void projects(Sheet sheet, YearContents contents) {
        if (contents.entries().isEmpty()) {
            return;
        }
        boolean scored = contents.entries().stream().anyMatch(entry -> score(entry) != null);
        Html html = sheet.html();
        sheet.heading(2, "year.projects");
        html.open("table", "class", "projects").open("thead").open("tr");
        sheet.column("project.number")
                .column("project.name")
                .column("project.code")
                .figureColumn("money.yuan");
        if (scored) {
            sheet.figureColumn("project.score");
        }
        html.close().close().open("tbody");
        for (Entry entry : contents.entries()) {
            Project project = entry.project();
            html.open("tr");
            sheet.printed("td", number(entry), "data-label", sheet.say("project.number"));
            html.open("th", "scope", "row");
            sheet.printedLink(name(sheet, project), ProjectPage.address(contents, entry.number()));
            html.close();
            html.element("td", project.identity().code(), "class", "code", "data-label", sheet.say("project.code"));
            figure(sheet, "money.yuan", Figures.money(Figures.total(project)));
            if (scored) {
                figure(sheet, "project.score", Figures.points(score(entry)));
            }
            html.close();
        }
        html.close().close();
    }

    private static void figure(Sheet sheet, String column, String text) {
        sheet.html().element("td", text, "class", "figure", "data-label", sheet.say(column));
    }

    /** The printed number, or the position where none is printed. */
    static String number(Entry entry) {
        String printed = entry.project().identity().number();
        return printed == null ? String.valueOf(entry.number()) : printed;
    }

    static String name(Sheet sheet, Project project) {
        String name = project.identity().name();
        return name == null ? sheet.say("project.unnamed") : name;
    }

    private static @Nullable Weight score(Entry entry) {
        Project.TotalScore total =
                entry.reached() == null ? null : entry.reached().totalScore();
        return total == null ? null : total.score();
    }

    private static void withheld(Sheet sheet, PerformanceDocument document) {
        for (Withheld range : document.withheld()) {
            Html html = sheet.html().open("p", "class", "withheld");
            html.text(
                    range.from() == range.to()
                            ? sheet.say("year.withheldOne", range.from())
                            : sheet.say("year.withheld", range.from(), range.to()));
            if (range.reason() != null) {
                html.text(" ");
                sheet.printed("span", range.reason());
            }
            html.close();
        }
    }

    private static void totals(Sheet sheet, PerformanceDocument document) {
        if (document.totals().isEmpty()) {
            return;
        }
        Html html = sheet.html().open("table", "class", "money").element("caption", sheet.say("year.totals"));
        html.open("tbody");
        for (PrintedTotal total : document.totals()) {
            Money amount = total.amount();
            html.open("tr");
            sheet.printed("th", total.name(), "scope", "row");
            html.element("td", Figures.money(amount), "class", "figure").close();
        }
        html.close().close();
    }

    private static void downloads(Sheet sheet, YearContents contents, List<Download> downloads) {
        Html html = sheet.html();
        html.element("h2", sheet.say("year.downloads"), "id", "downloads");
        html.open("ul", "class", "downloads");
        for (Download download : downloads) {
            html.open("li")
                    .element(
                            "a",
                            sheet.words().name(download.head().matter()) + " " + download.format(),
                            "href",
                            sheet.toFile(download.path()),
                            "download",
                            "")
                    .close();
        }
        html.close().open("p");
        ShelfDepartment department = contents.place().department();
        sheet.link(
                "year.proof",
                new Address.Proof(department.id(), contents.place().year().year()));
        html.close();
    }
}
