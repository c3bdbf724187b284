package org.zhunsheng.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spoils HTML and XML so that most of it still parses: the words between the tags, whole elements, attributes. */
final class MarkupSpoiler {
    private static final Pattern WORDS = Pattern.compile(">([^<>]+)<");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"<>]{0,40})\"");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
    private static final List<String> ELEMENTS = List.of(
            "w:tr", "w:tc", "w:p", "w:tbl", "w:r", "w:tcPr", "row", "c", "si", "mergeCell", "tr", "td", "table", "p");
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "2",
            "-1",
            "3",
            "7",
            "100",
            "999999",
            "1000000000",
            "2147483648",
            "",
            "A1",
            "XFD1048576",
            "A1:XFD1048576",
            "B2:A1",
            "true",
            "s",
            "inlineStr",
            "str",
            "restart",
            "continue",
            "none");

    private final TextSpoiler texts;

    MarkupSpoiler(TextSpoiler texts) {
        this.texts = texts;
    }

    /** One change. */
    String spoil(Dice dice, String markup) {
        return switch (dice.below(12)) {
            case 0, 1, 2, 3, 4 -> words(dice, markup);
            case 5, 6, 7 -> element(dice, markup);
            case 8, 9 -> replaceGroup(dice, markup, ATTRIBUTE, dice.pick(VALUES));
            case 10 -> tag(dice, markup);
            default -> texts.spoil(dice, markup);
        };
    }

    private String words(Dice dice, String markup) {
        MatchResult one = one(dice, markup, WORDS);
        if (one == null) {
            return markup;
        }
        String spoiled = texts.spoil(dice, one.group(1)).replace("<", "&lt;");
        return markup.substring(0, one.start(1)) + legal(dice, spoiled) + markup.substring(one.end(1));
    }

    /** Characters that XML forbids end a file at once; that must be tried too, but seldom. */
    private static String legal(Dice dice, String text) {
        return dice.oneIn(20) ? text : text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\p{Cs}]", "");
    }

    private static String replaceGroup(Dice dice, String markup, Pattern what, String by) {
        MatchResult one = one(dice, markup, what);
        return one == null ? markup : markup.substring(0, one.start(1)) + by + markup.substring(one.end(1));
    }

    private static String tag(Dice dice, String markup) {
        MatchResult one = one(dice, markup, TAG);
        return one == null ? markup : markup.substring(0, one.start()) + markup.substring(one.end());
    }

    /** An element gone, doubled, many times over, or in another's place. */
    private static String element(Dice dice, String markup) {
        String name = dice.pick(ELEMENTS);
        Pattern element = Pattern.compile(
                "<" + name + "(?: [^<>]*)?(?<!/)>(?:(?!<" + name + "[ >]).)*?</" + name + ">", Pattern.DOTALL);
        MatchResult one = one(dice, markup, element);
        if (one == null) {
            return markup;
        }
        String before = markup.substring(0, one.start());
        String after = markup.substring(one.end());
        return switch (dice.below(4)) {
            case 0 -> before + after;
            case 1 -> before + one.group().repeat(dice.length(60)) + after;
            case 2 -> before + after.replaceFirst("</" + name + ">", "$0" + Matcher.quoteReplacement(one.group()));
            default -> before + one.group().replaceAll(">[^<>]+<", "><") + after;
        };
    }

    /** One of the places where a pattern is found near a place thrown at random; looking at all would take too long. */
    private static @Nullable MatchResult one(Dice dice, String markup, Pattern what) {
        Matcher matcher = what.matcher(markup);
        int from = dice.below(markup.length());
        matcher.region(from, markup.length());
        if (matcher.find()) {
            return matcher.toMatchResult();
        }
        matcher.region(0, markup.length());
        return matcher.find() ? matcher.toMatchResult() : null;
    }
}
