package org.zhunsheng.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.publication.EditionHead;
import org.zhunsheng.publication.Matter;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.ShelfDepartment;
import org.zhunsheng.site.shelf.ShelfYear;

/** A department: what it has published about which year, and which years can be compared. */
final class DepartmentPage {
    private final Frame frame;

    DepartmentPage(Frame frame) {
        this.frame = frame;
    }

    byte[] of(ShelfDepartment department) {
        String name = department.department().name();
        Sheet sheet = frame.begin(new Address.Department(department.id()), name, List.of(), Frame.Script.NONE);
        Html html = sheet.html();
        sheet.printed("h1", name);
        sheet.printed("p", department.department().regionName(), "class", "about");
        html.open("table").open("thead").open("tr");
        sheet.column("department.year");
        for (Matter matter : Matter.values()) {
            html.element("th", sheet.words().name(matter), "scope", "col");
        }
        html.close().close().open("tbody");
        for (ShelfYear year : department.years().descendingMap().values()) {
            html.open("tr").open("th", "scope", "row");
            html.element(
                    "a", String.valueOf(year.year()), "href", sheet.to(new Address.Year(department.id(), year.year())));
            html.close();
            for (Matter matter : Matter.values()) {
                html.element(
                        "td",
                        released(sheet, year.of(matter)),
                        "data-label",
                        sheet.words().name(matter));
            }
            html.close();
        }
        html.close().close();
        comparisons(sheet, department);
        return frame.end(sheet);
    }

    private static String released(Sheet sheet, @Nullable EditionHead head) {
        if (head == null) {
            return sheet.say("department.absent");
        }
        String day = Days.of(head.released());
        return head.number() == 1
                ? sheet.say("department.released", day)
                : sheet.say("department.corrected", day, head.number());
    }

    private static void comparisons(Sheet sheet, ShelfDepartment department) {
        List<Address.Comparison> pairs = department.comparisons();
        if (pairs.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        sheet.heading(2, "department.compare");
        html.open("ul");
        for (Address.Comparison pair : pairs) {
            html.open("li")
                    .element("a", sheet.say("compare.years", pair.earlier(), pair.later()), "href", sheet.to(pair))
                    .close();
        }
        html.close();
    }
}
