package org.zhunsheng.reading.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows which elements of a page a browser, or Word, does not show. */
final class HtmlHidden {
    private static final Set<String> NEVER_SHOWN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "noframes",
            "iframe",
            "object",
            "datalist",
            "rt",
            "rp",
            "xml",
            "svg",
            "audio",
            "video",
            "canvas");

    /** Selectors of one name, such as {@code .note}, {@code td.note} or {@code #menu}, that the style sheets hide. */
    private final Set<String> selectors = new HashSet<>();

    HtmlHidden(Document page) {
        for (Element sheet : page.getElementsByTag("style")) {
            readSheet(sheet.data());
        }
    }

    boolean hides(Element element) {
        String tag = element.normalName();
        if (NEVER_SHOWN.contains(tag) || element.hasAttr("hidden")) {
            return true;
        }
        if (tag.equals("input") && "hidden".equalsIgnoreCase(element.attr("type"))) {
            return true;
        }
        return element.hasAttr("style") && isHiding(element.attr("style")) || isHiddenBySheet(element, tag);
    }

    private boolean isHiddenBySheet(Element element, String tag) {
        if (selectors.isEmpty()) {
            return false;
        }
        if (selectors.contains(tag) || !element.id().isEmpty() && selectors.contains("#" + element.id())) {
            return true;
        }
        for (String name : element.hasAttr("class") ? element.classNames() : Set.<String>of()) {
            if (selectors.contains("." + name) || selectors.contains(tag + "." + name)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the rules outside all at-rules: what a print style hides is on the screen all the same. */
    private void readSheet(String sheet) {
        int depth = 0;
        int start = 0;
        String selector = "";
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '{' && depth++ == 0) {
                selector = sheet.substring(start, i).strip();
                start = i + 1;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                if (!selector.startsWith("@") && isHiding(sheet.substring(start, i))) {
                    addSelectors(selector);
                }
                start = i + 1;
            }
        }
    }

    private void addSelectors(String list) {
        for (String selector : list.split(",", -1)) {
            String plain = selector.strip();
            if (plain.matches("[A-Za-z0-9]*[.#]?[\\w-]+")) {
                selectors.add(plain);
            }
        }
    }

    private static boolean isHiding(String declarations) {
        String plain = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden") || plain.contains("mso-hide:all");
    }
}
