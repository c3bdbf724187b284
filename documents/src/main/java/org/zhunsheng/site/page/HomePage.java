package org.zhunsheng.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;

/** The way in: departments by region, with their years. */
final class HomePage {
    private final Frame frame;

    HomePage(Frame frame) {
        this.frame = frame;
    }

    byte[] of(Shelf shelf) {
        Sheet sheet = frame.begin(new Address.Home(), "", List.of(), Frame.Script.NONE);
        sheet.heading(1, "home.heading").sentence("home.about");
        if (shelf.departments().isEmpty()) {
            sheet.sentence("home.empty");
        }
        Map<String, List<ShelfDepartment>> regions = new LinkedHashMap<>();
        for (ShelfDepartment department : shelf.departments()) {
            regions.computeIfAbsent(region(department), any -> new ArrayList<>())
                    .add(department);
        }
        regions.values().forEach(own -> region(sheet, own));
        return frame.end(sheet);
    }

    private static String region(ShelfDepartment department) {
        return department.department().region() + " " + department.department().regionName();
    }

    private static void region(Sheet sheet, List<ShelfDepartment> departments) {
        Html html = sheet.html().open("section");
        sheet.printed("h2", departments.getFirst().department().regionName());
        html.open("table").open("thead").open("tr");
        sheet.column("home.department").column("home.years");
        html.close().close().open("tbody");
        for (ShelfDepartment department : departments) {
            html.open("tr").open("th", "scope", "row");
            sheet.printedLink(department.department().name(), new Address.Department(department.id()));
            html.close().open("td");
            for (int year : department.years().descendingMap().keySet()) {
                html.element(
                                "a",
                                String.valueOf(year),
                                "href",
                                sheet.to(new Address.Year(department.id(), year)),
                                "aria-label",
                                department.department().name() + " " + year)
                        .text(" ");
            }
            html.close().close();
        }
        html.close().close().close();
    }
}
