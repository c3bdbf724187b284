package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Shelf;
import org.zhunsheng.site.shelf.ShelfDepartment;

/** What can be downloaded: the open data of the whole site, then the documents of each year. */
final class DownloadsPage {
    private final Frame frame;

    DownloadsPage(Frame frame) {
        this.frame = frame;
    }

    /** @param data files of the open data, as ways from the site's folder */
    byte[] of(Shelf shelf, List<String> data) {
        Sheet sheet =
                frame.begin(new Address.Downloads(), frame.say("downloads.heading"), List.of(), Frame.Script.NONE);
        Html html = sheet.html();
        sheet.heading(1, "downloads.heading");
        if (!data.isEmpty()) {
            sheet.heading(2, "downloads.data").sentence("downloads.dataHow");
            html.open("ul", "class", "downloads");
            for (String file : data) {
                String name = file.substring(file.lastIndexOf('/') + 1);
                html.open("li")
                        .element("a", name, "href", sheet.toFile(file), "download", "")
                        .close();
            }
            html.close();
        }
        sheet.heading(2, "downloads.documents");
        html.open("table").open("thead").open("tr");
        sheet.column("home.department").column("home.years").column("year.proof");
        html.close().close().open("tbody");
        for (ShelfDepartment department : shelf.departments()) {
            html.open("tr");
            sheet.printed("th", department.department().name(), "scope", "row");
            html.open("td");
            for (int year : department.years().descendingMap().keySet()) {
                html.element(
                                "a",
                                String.valueOf(year),
                                "href",
                                sheet.to(new Address.Year(department.id(), year)) + "#downloads")
                        .text(" ");
            }
            html.close().open("td");
            for (int year : department.years().descendingMap().keySet()) {
                html.element(
                                "a",
                                sheet.say("downloads.proof", year),
                                "href",
                                sheet.to(new Address.Proof(department.id(), year)))
                        .text(" ");
            }
            html.close().close();
        }
        html.close().close();
        return frame.end(sheet);
    }
}
