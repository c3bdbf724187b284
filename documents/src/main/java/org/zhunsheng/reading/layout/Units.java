package org.zhunsheng.reading.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that can follow a number as its unit. The dimensions of units are the audit's business. */
public final class Units {
    private static final int LONGEST = 5;
    private static final Set<String> WORDS = Set.of(
            "%",
            "‰", "元", "万元", "亿元", "千元", "万", "人", "人次", "万人", "万人次", "件", "次", "场", "场次", "个", "份", "期", "篇", "户", "户次",
            "家", "名", "批", "批次", "天", "日", "工作日", "个工作日", "小时", "分钟", "月", "个月", "年", "周", "季度", "套", "台", "台套", "辆",
            "部", "册", "本", "张", "块", "条", "项", "处", "所", "支", "只", "平方米", "公里", "米", "亩", "吨", "公斤", "分", "百分点", "个百分点",
            "百分比", "起", "例", "宗", "案", "课时", "学时", "班次", "期次", "栋", "间", "幅", "万份", "万册", "村", "个村", "乡镇", "个乡镇", "社区",
            "岁", "倍", "级", "档", "轮", "趟", "架", "组", "团", "队", "票", "幢", "座", "片", "枚", "筐", "箱", "桶", "袋", "封", "则",
            "集", "节", "堂", "万亩", "亩次", "万亩次", "万条", "亿", "千瓦时", "公顷", "千米", "厘米", "毫米", "立方米", "千克", "度", "GB", "TB",
            "M", "人数", "案件数");

    private Units() {}

    /** Whether a text is a known unit. */
    public static boolean isUnit(String squeezed) {
        return WORDS.contains(squeezed);
    }

    /** The longest unit that a text begins with, or {@code null}. */
    public static @Nullable String prefixOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            String head = text.substring(0, length);
            if (WORDS.contains(head)) {
                return head;
            }
        }
        return null;
    }

    /** Whether a cell of its own can be a unit: a known one, or a compound such as 元/人·次 or 台(套). */
    public static boolean looksLikeUnit(String squeezed) {
        if (squeezed.isEmpty() || squeezed.length() > 8 || squeezed.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        if (isUnit(squeezed)) {
            return true;
        }
        String first = prefixOf(squeezed);
        return first != null && (squeezed.contains("/") || squeezed.contains("(") || squeezed.contains("·"));
    }
}
