package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.site.shelf.Address;

/** Where one searches. Without a script it leads to the list. */
final class SearchPage {
    private final Frame frame;

    SearchPage(Frame frame) {
        this.frame = frame;
    }

    byte[] of() {
        Sheet sheet = frame.begin(new Address.Search(), frame.say("search.heading"), List.of(), Frame.Script.SEARCH);
        Html html = sheet.html();
        sheet.heading(1, "search.heading");
        html.open("p", "id", "without").text(sheet.say("search.without")).text(" ");
        sheet.link("nav.projects", new Address.Listing(1));
        html.close();
        html.open(
                "form",
                "id",
                "search",
                "role",
                "search",
                "hidden",
                "",
                "data-root",
                sheet.toFile(""),
                "data-language",
                sheet.words().language().folder(),
                "data-found",
                sheet.say("search.found"),
                "data-none",
                sheet.say("search.none"),
                "data-yuan",
                sheet.say("search.yuan"),
                "data-failed",
                sheet.say("search.failed"));
        html.element("label", sheet.say("search.label"), "for", "q");
        html.empty("input", "type", "search", "id", "q", "maxlength", "60", "autocomplete", "off")
                .close();
        html.element("p", "", "id", "count", "role", "status");
        html.element("ol", "", "id", "hits");
        return frame.end(sheet);
    }
}
