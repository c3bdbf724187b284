package org.zhunsheng.benchmark.input;

/** Text inside markup. */
final class Markup {
    private Markup() {}

    /** A text with the characters replaced that markup needs for itself. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
