package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.text.Chars;

/**
 * Splits a text into its printed numbers: 1、 1. 1) 目标1： （1） ① 一、. The numbers become labels and leave the text.
 */
final class GoalList {
    private static final Pattern MARK = Pattern.compile("(?:目标|任务|措施)\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})?\\s*[:：、.．]\\s*"
            + "|(?<![0-9.．A-Za-z第])([0-9]{1,2})\\s*(?:[、.．](?![0-9])|[、.．](?=[0-9]{4}年))\\s*"
            + "|[(（]([0-9]{1,2})[)）]\\s*[、.．]?\\s*"
            + "|([①②③④⑤⑥⑦⑧⑨⑩])\\s*[、.．]?\\s*"
            + "|[(（]([一二三四五六七八九十]{1,2})[)）]\\s*[、.．]?\\s*"
            + "|(?<![0-9.．A-Za-z第(（])([0-9]{1,2})\\s*[)）]\\s*"
            + "|(?<![一二三四五六七八九十第(（])([一二三四五六七八九十]{1,2})\\s*[、.．](?![一二三四五六七八九十]{1,2}[、.．])\\s*");

    private static final int STYLES = 7;
    private static final int HALF_BRACKET = 6;
    private static final int CHINESE = 7;
    private static final String BEFORE_A_MARK = "。;；:：!！ \n.)）,，、”";

    private GoalList() {}

    private record Mark(int from, int to, @Nullable String label, int style) {}

    /**
     * An item of a text.
     *
     * @param label its printed number, or absent
     * @param from where its words begin
     * @param to where its words end
     */
    record Item(@Nullable String label, int from, int to) {}

    /**
     * The items of a text in printed order. A text before the first number is an item without a label; a text without
     * numbers is one item.
     */
    static List<LabelledText> split(String printed) {
        List<LabelledText> out = new ArrayList<>();
        for (Item item : items(printed)) {
            out.add(new LabelledText(item.label(), Chars.clean(printed.substring(item.from(), item.to()))));
        }
        return out;
    }

    /** The same as {@link #split} with positions in the text. */
    static List<Item> items(String printed) {
        List<Mark> marks = marks(Chars.fold(printed));
        List<Item> out = new ArrayList<>();
        int from = 0;
        String label = null;
        for (Mark mark : marks) {
            add(out, printed, new Item(label, from, mark.from()), true);
            from = mark.to();
            label = mark.label();
        }
        add(out, printed, new Item(label, from, printed.length()), false);
        return out;
    }

    private static void add(List<Item> out, String text, Item item, boolean parted) {
        int begin = item.from();
        int end = item.to();
        while (begin < end && Chars.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        // A semicolon that only parts two numbered items belongs to neither.
        if (parted && item.label() != null && end > begin && Chars.fold(text.charAt(end - 1)) == ';') {
            end--;
        }
        if (end > begin) {
            out.add(new Item(item.label(), begin, end));
        }
    }

    /** The marks of one style that count up from the first; other numbers in the text are not marks. */
    private static List<Mark> marks(String folded) {
        List<Mark> all = new ArrayList<>();
        Matcher matcher = MARK.matcher(folded);
        matcher.useTransparentBounds(true);
        boolean inBrackets = false;
        int next = 0;
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (at >= next
                    && beginsMark(sign)
                    && matcher.region(at, folded.length()).lookingAt()) {
                next = matcher.end();
                // (附件1) closes a bracket and is no item.
                Mark mark = inBrackets && matcher.group(HALF_BRACKET) != null ? null : mark(matcher, folded);
                if (mark != null) {
                    all.add(mark);
                }
            }
            inBrackets = sign == '(' || inBrackets && sign != ')';
        }
        List<Mark> best = List.of();
        for (int style = 1; style <= STYLES; style++) {
            List<Mark> chain = chain(all, style);
            boolean first = !chain.isEmpty()
                    && (best.isEmpty() || chain.get(0).from() < best.get(0).from());
            boolean counts =
                    chain.size() > 1 || (!chain.isEmpty() && chain.get(0).from() == 0 && numberOf(chain.get(0)) <= 1);
            if (first && counts) {
                best = chain;
            }
        }
        return best;
    }

    /** What a mark can begin with is asked first: most characters begin none. */
    private static boolean beginsMark(char c) {
        return c >= '0' && c <= '9' || c == '(' || c >= '①' && c <= '⑩' || "目任措一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static @Nullable Mark mark(Matcher matcher, String folded) {
        int style = 0;
        String label = null;
        for (int group = 1; group <= STYLES; group++) {
            if (matcher.group(group) != null) {
                style = group;
                label = matcher.group(group);
            }
        }
        if (style == 0) {
            // 目标： without a number stands only at the very beginning.
            return matcher.start() == 0 ? new Mark(0, matcher.end(), null, 1) : null;
        }
        Mark mark = new Mark(matcher.start(), matcher.end(), label, style);
        return stands(mark, folded) ? mark : null;
    }

    /** Whether what stands before a mark lets it be one. */
    private static boolean stands(Mark mark, String folded) {
        if (mark.from() == 0 || mark.style() == 1 || mark.style() == 4 || mark.style() == 5) {
            return true;
        }
        char before = folded.charAt(mark.from() - 1);
        boolean parted = BEFORE_A_MARK.indexOf(before) >= 0;
        // 统一、规范 begins no list, but within one nothing needs to stand before 二、.
        return parted || Chars.isHan(before) && (mark.style() != CHINESE || numberOf(mark) > 1);
    }

    private static List<Mark> chain(List<Mark> all, int style) {
        List<Mark> chain = new ArrayList<>();
        int last = 0;
        for (Mark mark : all) {
            if (mark.style() != style) {
                continue;
            }
            int number = numberOf(mark);
            // A text that begins with a later number goes on with a list that began elsewhere.
            boolean starts = chain.isEmpty() && (number <= 1 || mark.from() == 0);
            boolean follows = !chain.isEmpty() && number > last && number <= last + 2;
            if (starts || follows) {
                chain.add(mark);
                last = number;
            }
        }
        return chain;
    }

    private static int numberOf(Mark mark) {
        return mark.label() == null ? 0 : number(mark.label());
    }

    private static int number(String label) {
        if (label.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(label);
        }
        int circled = "①②③④⑤⑥⑦⑧⑨⑩".indexOf(label.charAt(0));
        if (circled >= 0) {
            return circled + 1;
        }
        int chinese = "一二三四五六七八九十".indexOf(label.charAt(label.length() - 1)) + 1;
        return label.length() == 2 ? 10 + chinese : chinese;
    }
}
