package org.zhunsheng.site.page;

import java.util.List;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.Address.Located;

/** What stands around every page: head, way to the content, navigation, where one is, and the foot. */
final class Frame {
    /** No script of a page's own, nothing from elsewhere; what a page needs beside itself lies in the site's folder. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'";

    private final Words words;

    Frame(Words words) {
        this.words = words;
    }

    /** What the catalogue says under a name. */
    String say(String name) {
        return words.say(name);
    }

    /**
     * A step on the way from the home page to where one is.
     *
     * @param text a word of a document, or one of ours
     * @param to where it leads
     * @param printed whether it is a document's
     */
    record Crumb(String text, Address to, boolean printed) {}

    /** A script that a page works without. */
    enum Script {
        NONE(""),
        SEARCH("assets/search.js"),
        PROOF("assets/proof.js");

        private final String file;

        Script(String file) {
            this.file = file;
        }
    }

    /** Begins a page; what is written next stands in its main part. */
    Sheet begin(Address address, String title, List<Crumb> way, Script script) {
        Sheet sheet = new Sheet(words, address);
        Html html = sheet.html();
        html.open("html", "lang", words.language().tag()).open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title.isEmpty() ? words.say("site.title") : title + " · " + words.say("site.title"));
        html.empty("link", "rel", "stylesheet", "href", sheet.toFile("assets/site.css"));
        html.empty("link", "rel", "icon", "href", sheet.toFile("assets/icon.svg"), "type", "image/svg+xml");
        Located other = new Located(address, words.language().other());
        html.empty("link", "rel", "alternate", "hreflang", other.language().tag(), "href", sheet.toFile(other.path()));
        if (script != Script.NONE) {
            html.element("script", "", "src", sheet.toFile(script.file), "defer", "");
        }
        html.close().open("body");
        html.element("a", words.say("site.skip"), "class", "skip", "href", "#main");
        header(sheet, address, other);
        way(sheet, way);
        html.open("main", "id", "main", "tabindex", "-1");
        return sheet;
    }

    private void header(Sheet sheet, Address address, Located other) {
        Html html = sheet.html();
        html.open("header", "class", "top");
        html.element("a", words.say("site.title"), "class", "brand", "href", sheet.to(new Address.Home()));
        html.open("nav", "aria-label", words.say("site.navigation")).open("ul");
        entry(sheet, address, "nav.departments", new Address.Home());
        entry(sheet, address, "nav.projects", new Address.Listing(1));
        entry(sheet, address, "nav.search", new Address.Search());
        entry(sheet, address, "nav.downloads", new Address.Downloads());
        html.open("li")
                .element(
                        "a",
                        words.say("site.other"),
                        "href",
                        sheet.toFile(other.path()),
                        "lang",
                        other.language().tag(),
                        "hreflang",
                        other.language().tag())
                .close();
        html.close().close().close();
    }

    private void entry(Sheet sheet, Address here, String name, Address to) {
        Html html = sheet.html().open("li");
        if (here.equals(to)) {
            html.element("a", words.say(name), "href", sheet.to(to), "aria-current", "page");
        } else {
            html.element("a", words.say(name), "href", sheet.to(to));
        }
        html.close();
    }

    private void way(Sheet sheet, List<Crumb> way) {
        if (way.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        html.open("nav", "class", "way", "aria-label", words.say("site.way")).open("ol");
        html.open("li")
                .element("a", words.say("nav.departments"), "href", sheet.to(new Address.Home()))
                .close();
        for (Crumb crumb : way) {
            html.open("li");
            if (crumb.printed()) {
                sheet.printedLink(crumb.text(), crumb.to());
            } else {
                html.element("a", crumb.text(), "href", sheet.to(crumb.to()));
            }
            html.close();
        }
        html.close().close();
    }

    /** Ends a page. */
    byte[] end(Sheet sheet) {
        Html html = sheet.html().close();
        html.open("footer").element("p", words.say("site.foot")).close();
        return html.bytes();
    }
}
