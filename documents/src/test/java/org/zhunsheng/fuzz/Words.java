package org.zhunsheng.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhunsheng.reading.PerformanceReader;

/** What the reader looks for, offered to it where it does not belong. */
final class Words {
    private static final String LABELS = "/org/zhunsheng/reading/labels/default.yaml";

    private static final List<String> SEPARATORS = List.of(
            "：", ":", "、", "；", ";", "，", "。", "|", "\t", "\n", "\n\n", "  ", "　", "（", "）", "(", ")", "【", "】", "——",
            "/", "≥", "≤", "＞", "=", "±", "%", "％", "‰", "万元", "元", "分", "其中：", "合计", "小计", "指标1：", "1.", "1、", "（1）",
            "①", "一、", "（一）", "目标1", "1.1.1", "2024年度", "优良中低差", "√", "□", "☑", "-", "~", "至", "以上");

    private static final List<String> NUMBERS = List.of(
            "1e999999",
            "-1e-999999",
            "0x7fffffff",
            "9".repeat(400),
            "0." + "0".repeat(400) + "1",
            "-0",
            "1/0",
            "∞",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "1,2,3,,4",
            "1.2.3.4.5",
            "2024-02-30",
            "99999年13月32日",
            "0000年",
            "２０２４",
            "100.00%%",
            "≥≥5",
            "1-2-3-4",
            "45352",
            "1E5万元",
            "٣٤",
            "①②③",
            "一千零一万",
            ".5.",
            "5.",
            "+-+5",
            "00000000000000");

    private static final List<String> RUNS = List.of(
            "(", "（", "[", "【", "、", "；", "1.", "1.1.", "≥", "—", "指标", "：", "|", "\t", "\n", " ", "9", "%", "（一）", "①",
            "a", "产出指标", "其中：", "=", "、1、", ")(");

    private final List<String> labels;

    Words() throws IOException {
        try (InputStream yaml = PerformanceReader.class.getResourceAsStream(LABELS)) {
            if (yaml == null) {
                throw new IOException("no labels at " + LABELS);
            }
            String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            labels = Pattern.compile("[\\p{IsHan}()（）/]{2,}")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }

    /** A word, sign, number or character to be put anywhere. */
    String any(Dice dice) {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> dice.pick(labels);
            case 3, 4 -> dice.pick(SEPARATORS);
            case 5 -> number(dice);
            case 6 -> run(dice);
            default -> character(dice);
        };
    }

    String label(Dice dice) {
        return dice.pick(labels);
    }

    String number(Dice dice) {
        return dice.oneIn(3)
                ? String.format(Locale.ROOT, "%d.%02d", dice.below(Integer.MAX_VALUE), dice.below(100))
                : dice.pick(NUMBERS);
    }

    String separator(Dice dice) {
        return dice.pick(SEPARATORS);
    }

    /** The same sign over and over, opened brackets that never close among them. */
    String run(Dice dice) {
        return dice.pick(RUNS).repeat(dice.length(2000));
    }

    /** Any character that there is, also such as are no characters. */
    String character(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> String.valueOf((char) dice.below(32));
            case 1 -> String.valueOf((char) dice.between(0xD800, 0xDFFF));
            case 2 -> String.valueOf((char) dice.between(0x2000, 0x206F));
            default -> Character.toString(dice.below(0x10FFFF));
        };
    }
}
