package org.zhunsheng.reading.extract;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.LevelWeight;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;
import org.zhunsheng.text.Chars;

/** The name of an upper level without what forms print behind it: 产出指标（50分）, 数量指标(必填), 成本指标 (0-20)分. */
final class LevelNames {
    private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]\\s*分?");
    /** Points as the exchange format can hold them; what is longer is part of the name. */
    private static final String NUMBER = "((?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,6})?)";

    private static final Pattern POINTS = Pattern.compile(NUMBER + "(?:[-—~至到]" + NUMBER + ")?(?:分|%)?");
    private static final Pattern GLUED = Pattern.compile("^(.*(?:指标|效益|满意度|产出))\\s*" + NUMBER + "分?$");
    private static final Pattern BREAK = Pattern.compile("(?<=[\\u4e00-\\u9fff]) (?=[\\u4e00-\\u9fff])");
    private static final Pattern STARS = Pattern.compile("^[★☆▲△*]+|[★☆▲△*]+$");

    private final Labels labels;

    LevelNames(Labels labels) {
        this.labels = labels;
    }

    /** Takes the words of a level cell apart. */
    IndicatorDraft.LevelDraft parse(Span span) {
        String text = span.text();
        if (isPlain(text)) {
            return new IndicatorDraft.LevelDraft(text, span, null, false);
        }
        String folded = Chars.fold(text);
        LevelWeight weight = null;
        boolean mandatory = false;
        StringBuilder name = new StringBuilder();
        int from = 0;
        Matcher bracket = BRACKET.matcher(folded);
        while (bracket.find()) {
            String inner = inner(bracket.group());
            // One weight is all that a level has: another one stays in its name.
            LevelWeight points = weight == null ? points(inner) : null;
            boolean duty = labels.isMandatory(inner);
            if (points != null || duty) {
                name.append(text, from, bracket.start());
                from = bracket.end();
                weight = points == null ? weight : points;
                mandatory |= duty;
            }
        }
        name.append(text.substring(from));
        String rest = STARS.matcher(Chars.clean(name.toString())).replaceAll("");
        Matcher glued = GLUED.matcher(Chars.fold(rest));
        if (weight == null && glued.matches()) {
            weight = points(glued.group(2));
            rest = rest.substring(0, glued.end(1));
        }
        String bare = joinHan(Chars.clean(withoutColon(rest)));
        return new IndicatorDraft.LevelDraft(bare.isEmpty() ? null : bare, span, weight, mandatory);
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String inner(String bracket) {
        int close = Math.max(bracket.lastIndexOf(')'), bracket.lastIndexOf(']'));
        return Chars.squeeze(bracket.substring(1, close));
    }

    /** Points or a band of points, as {@code 50} or {@code 40-50}; {@code null} for a band that runs downwards. */
    static @Nullable LevelWeight points(String squeezed) {
        Matcher matcher = POINTS.matcher(squeezed);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal least = new BigDecimal(matcher.group(1));
        BigDecimal most = matcher.group(2) == null ? least : new BigDecimal(matcher.group(2));
        return least.compareTo(most) > 0 ? null : new LevelWeight(least, most);
    }

    /** A break inside a word leaves a space that is none. */
    private static String joinHan(String text) {
        return text.indexOf(' ') < 0 ? text : BREAK.matcher(text).replaceAll("");
    }
}
