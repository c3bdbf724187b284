package org.zhunsheng.site.page;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.site.shelf.Address;
import org.zhunsheng.site.shelf.SiteLanguage;

/** A page that is being written: its words, and the links from where it stands. */
final class Sheet {
    private final Html html = new Html();
    private final Words words;
    private final String path;
    private final String up;

    Sheet(Words words, Address address) {
        this.words = words;
        this.path = address.path(words.language());
        this.up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    Html html() {
        return html;
    }

    /** What the catalogue says under a name. */
    String say(String name, Object... blanks) {
        return words.say(name, blanks);
    }

    Words words() {
        return words;
    }

    /** The way from this page to a file of the site. */
    String toFile(String target) {
        return up + target;
    }

    /** The way from this page to another of its language. */
    String to(Address address) {
        return toFile(address.path(words.language()));
    }

    /** A heading of ours. */
    Sheet heading(int level, String name, Object... blanks) {
        html.element("h" + level, say(name, blanks));
        return this;
    }

    /** A paragraph of ours. */
    Sheet sentence(String name, Object... blanks) {
        html.element("p", say(name, blanks));
        return this;
    }

    /** Words of a document, in the language in which it is written. */
    Sheet printed(String element, @Nullable String text, String... attributes) {
        if (words.language() == SiteLanguage.CHINESE) {
            html.element(element, text, attributes);
            return this;
        }
        String[] withLanguage = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, withLanguage, 0, attributes.length);
        withLanguage[attributes.length] = "lang";
        withLanguage[attributes.length + 1] = SiteLanguage.CHINESE.tag();
        html.element(element, text, withLanguage);
        return this;
    }

    /** A link with words of a document. */
    Sheet printedLink(@Nullable String text, Address to) {
        return printed("a", text, "href", to(to));
    }

    /** A link with words of ours. */
    Sheet link(String name, Address to) {
        html.element("a", say(name), "href", to(to));
        return this;
    }

    /** A heading cell of a column. */
    Sheet column(String name) {
        html.element("th", say(name), "scope", "col");
        return this;
    }

    /** A heading cell of a column of figures. */
    Sheet figureColumn(String name) {
        html.element("th", say(name), "scope", "col", "class", "figure");
        return this;
    }
}
