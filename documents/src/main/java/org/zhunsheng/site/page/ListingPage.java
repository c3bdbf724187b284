package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Listed;

/** All projects, in parts: for whoever searches without a script, and for search engines. */
final class ListingPage {
    private final Frame frame;

    ListingPage(Frame frame) {
        this.frame = frame;
    }

    /**
     * A part of the list.
     *
     * @param part from 1
     * @param parts how many there are
     */
    byte[] of(List<Listed> projects, int part, int parts) {
        Sheet sheet =
                frame.begin(new Address.Listing(part), frame.say("listing.heading"), List.of(), Frame.Script.NONE);
        sheet.heading(1, "listing.heading");
        if (projects.isEmpty()) {
            sheet.sentence("listing.empty");
        } else {
            table(sheet, projects);
        }
        parts(sheet, part, parts);
        return frame.end(sheet);
    }

    private static void table(Sheet sheet, List<Listed> projects) {
        Html html = sheet.html();
        html.open("table", "class", "projects").open("thead").open("tr");
        sheet.column("project.name")
                .column("home.department")
                .column("department.year")
                .figureColumn("money.yuan");
        html.close().close().open("tbody");
        for (Listed project : projects) {
            String name = project.name() == null ? sheet.say("project.unnamed") : project.name();
            html.open("tr").open("th", "scope", "row");
            sheet.printedLink(name, project.address());
            html.close();
            sheet.printed("td", project.department(), "data-label", sheet.say("home.department"));
            html.element("td", String.valueOf(project.address().year()), "data-label", sheet.say("department.year"));
            html.element("td", Figures.money(project.total()), "class", "figure", "data-label", sheet.say("money.yuan"))
                    .close();
        }
        html.close().close();
    }

    private static void parts(Sheet sheet, int part, int parts) {
        if (parts == 1) {
            return;
        }
        Html html = sheet.html();
        html.open("nav", "class", "parts", "aria-label", sheet.say("listing.parts"))
                .open("ul");
        for (int i = 1; i <= parts; i++) {
            html.open("li");
            if (i == part) {
                html.element("strong", String.valueOf(i), "aria-current", "page");
            } else {
                html.element("a", String.valueOf(i), "href", sheet.to(new Address.Listing(i)));
            }
            html.close();
        }
        html.close().close();
    }
}
