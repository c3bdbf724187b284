package org.zhunsheng.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.exchange.DocumentWriter;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.text.Chars;

/** Everything that a document says in the exchange format, to be asked whether it says a certain text. */
public final class PrintedModel {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_SAID = Set.of("format", "unread");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    /** An option of the form that nobody ticked. */
    private static final Pattern NOT_TICKED = Pattern.compile("[\\p{L}\\p{N}]{1,10}□");

    /** Codes and names of two levels are printed one after the other: 10-司法行政管理/09-社区矫正. */
    private static final Pattern PARTS = Pattern.compile("/");

    /** A shorter fragment proves nothing unless it is a whole value. */
    private static final int SHORTEST_FRAGMENT = 4;

    private static final int TEN_THOUSAND_POWER = 4;

    private final Set<String> values = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final StringBuilder all = new StringBuilder("\n");

    /** What the format says in a word of its own instead of the printed one. */
    private static final Map<String, Set<String>> TRANSLATED = Map.ofEntries(
            Map.entry("CERTAIN", Set.of("确定能", "一定能", "能够完成", "能完成", "1")),
            Map.entry("POSSIBLE", Set.of("有可能", "可能", "2")),
            Map.entry("IMPOSSIBLE", Set.of("不能完成", "完全不可能", "不可能", "3")),
            Map.entry("FUNDING", Set.of("经费", "经费保障", "经费原因")),
            Map.entry("INSTITUTION", Set.of("制度", "制度保障", "制度原因")),
            Map.entry("STAFF", Set.of("人员", "人员保障", "人员原因")),
            Map.entry("EQUIPMENT", Set.of("硬件", "硬件条件", "硬件条件保障", "硬件保障")),
            Map.entry("OTHER", Set.of("其他", "其它", "其他原因")));

    /** Words that stand with a number or a name whose meaning the format carries in its own key. */
    private static final Set<String> CARRIED = Set.of(
            "元",
            "万元",
            "万",
            "亿元",
            "分",
            "%",
            "必填",
            "必填硬性指标",
            "月",
            "月底",
            "月底前",
            "月前",
            "月末前",
            "月份",
            "月末",
            "号",
            "√",
            "定性",
            "年度",
            // 必填硬性指标, cut by the end of a page
            "必填硬性指",
            "标");

    private final Vocabulary vocabulary;

    private PrintedModel(JsonNode document, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        document.properties().stream()
                .filter(field -> !NOT_SAID.contains(field.getKey()))
                .forEach(field -> take(field.getValue()));
    }

    /** What a document says. */
    public static PrintedModel of(PerformanceDocument document, Vocabulary vocabulary) {
        try {
            return new PrintedModel(JSON.readTree(DocumentWriter.json(document)), vocabulary);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void take(JsonNode node) {
        if (node.isValueNode()) {
            String said = Chars.squeeze(node.asText());
            values.add(said);
            values.addAll(List.of(PARTS.split(said)));
            values.addAll(TRANSLATED.getOrDefault(said, Set.of()));
            all.append(said).append('\n');
            if (NUMBER.matcher(said).matches()) {
                numbers.add(decimal(said));
            }
        } else {
            takeCoded(node);
            node.forEach(this::take);
        }
    }

    /** A code is printed before its name, in brackets or with a hyphen. */
    private void takeCoded(JsonNode node) {
        if (node.hasNonNull("code") && node.hasNonNull("name")) {
            String code = node.get("code").asText();
            String name = Chars.squeeze(node.get("name").asText());
            for (String printed : List.of("[" + code + "]", code + "-", code)) {
                all.append(printed).append(name).append('\n');
            }
        }
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
    }

    /** Whether a squeezed text of the source is found in the document, whole or as several values and labels. */
    public boolean says(String squeezed) {
        return all.indexOf(squeezed) >= 0 || Tokens.cover(squeezed, squeezed.length(), this::saysFragment);
    }

    private boolean saysFragment(String fragment) {
        return values.contains(fragment)
                || CARRIED.contains(fragment)
                || NOT_TICKED.matcher(fragment).matches()
                || vocabulary.isWord(fragment)
                || fragment.length() >= SHORTEST_FRAGMENT && all.indexOf(fragment) >= 0
                || NUMBER.matcher(fragment).matches() && saysNumber(decimal(fragment));
    }

    private boolean saysNumber(BigDecimal number) {
        return numbers.contains(number)
                || numbers.contains(number.movePointRight(TEN_THOUSAND_POWER).stripTrailingZeros());
    }
}
