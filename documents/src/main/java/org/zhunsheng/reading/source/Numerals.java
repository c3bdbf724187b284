package org.zhunsheng.reading.source;

import java.util.Locale;

/** The numerals of automatic numbering, by the names that Word gives them. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String COUNTING = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int MYRIAD = 10_000;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LAST_ROMAN = 3999;
    private static final int ALPHABET = 26;
    private static final int LAST_CIRCLED = 20;
    private static final int LAST_IDEOGRAPH_CIRCLED = 10;

    private Numerals() {}

    /** Whether a format shows a mark instead of a number. */
    static boolean isMark(String format) {
        return format.equals("bullet") || format.equals("none") || format.equals("picture");
    }

    /**
     * A number as a format shows it.
     *
     * @param format Word's name for it: {@code decimal}, {@code chineseCounting}; an unknown one counts in digits
     */
    static String of(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "koreanCounting",
                    "chineseCountingThousand",
                    "taiwaneseCountingThousand" -> counting(value, COUNTING, UNITS);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(value, LEGAL, LEGAL_UNITS);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(value);
            case "ideographTraditional" -> cyclic(value, STEMS);
            case "ideographZodiac" -> cyclic(value, BRANCHES);
            case "ideographEnclosedCircle" -> enclosed(value, '㊀', LAST_IDEOGRAPH_CIRCLED);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①', LAST_CIRCLED);
            case "decimalEnclosedParen" -> enclosed(value, '⑴', LAST_CIRCLED);
            case "decimalEnclosedFullstop" -> enclosed(value, '⒈', LAST_CIRCLED);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
            case "upperLetter" -> letters(value);
            case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            default -> Integer.toString(value);
        };
    }

    /** 十二, not 一十二: the leading one is not said before ten; 一百零五: gaps are said once. */
    private static String counting(int value, String figures, String[] units) {
        if (value < 0) {
            return Integer.toString(value);
        }
        if (value >= MYRIAD) {
            String rest = value % MYRIAD == 0 ? "" : gap(value, figures) + group(value % MYRIAD, figures, units);
            return counting(value / MYRIAD, figures, units) + "万" + rest;
        }
        if (value == 0) {
            return figures.substring(0, 1);
        }
        String spoken = group(value, figures, units);
        boolean leadingOne = value >= 10 && value < 20 && units == UNITS;
        return leadingOne ? spoken.substring(1) : spoken;
    }

    private static String gap(int value, String figures) {
        return value % MYRIAD < MYRIAD / 10 ? figures.substring(0, 1) : "";
    }

    private static String group(int value, String figures, String[] units) {
        StringBuilder spoken = new StringBuilder();
        String digits = Integer.toString(value);
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                spoken.append(figures.charAt(0));
                gap = false;
            }
            spoken.append(figures.charAt(digit)).append(units[digits.length() - 1 - i]);
        }
        return spoken.toString();
    }

    private static String digits(int value) {
        StringBuilder text = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> text.append(c == '-' ? '-' : DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String fullWidth(int value) {
        StringBuilder text = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> text.append((char) (c - '!' + '！')));
        return text.toString();
    }

    private static String cyclic(int value, String figures) {
        return value < 1
                ? Integer.toString(value)
                : figures.substring((value - 1) % figures.length()).substring(0, 1);
    }

    private static String enclosed(int value, char first, int last) {
        return value < 1 || value > last ? Integer.toString(value) : Character.toString(first + value - 1);
    }

    /** A, B … Z, AA, BB: Word repeats the letter. */
    private static String letters(int value) {
        if (value < 1 || value > ALPHABET * ALPHABET) {
            return Integer.toString(value);
        }
        String letter = Character.toString('A' + (value - 1) % ALPHABET);
        return letter.repeat((value - 1) / ALPHABET + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > LAST_ROMAN) {
            return Integer.toString(value);
        }
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN_LETTERS[i]);
            }
        }
        return text.toString();
    }
}
