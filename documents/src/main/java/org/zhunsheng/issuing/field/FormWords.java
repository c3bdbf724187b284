package org.zhunsheng.issuing.field;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FundingSource;
import org.zhunsheng.model.MoneyUnit;

/**
 * What a form says in its own words.
 *
 * @param kind of the form
 * @param unit in which it prints money
 * @param sources what it calls the sources of money
 * @param levels the numbers that it gives to levels of indicators, by their names
 */
public record FormWords(
        DocumentKind kind, MoneyUnit unit, Map<FundingSource, String> sources, Map<String, String> levels) {
    public FormWords {
        sources = Map.copyOf(sources);
        levels = Map.copyOf(levels);
    }

    /** 元 or 万元. */
    public String unitName() {
        return switch (unit) {
            case YUAN -> "元";
            case TEN_THOUSAND_YUAN -> "万元";
        };
    }

    /** What the form calls a source. */
    String source(FundingSource source) {
        String own = sources.get(source);
        if (own != null) {
            return own;
        }
        return switch (source) {
            case FISCAL -> "财政拨款";
            case SPECIAL_ACCOUNT -> "财政专户管理资金";
            case UNIT -> "单位资金";
            case SOCIAL -> "社会投入资金";
            case BANK_LOAN -> "银行贷款";
            case CARRY_OVER -> "上年结转";
            case OTHER -> "其他资金";
        };
    }

    /** The number of a level, or {@code null}. */
    @Nullable
    String level(@Nullable String name) {
        return name == null ? null : levels.get(name);
    }
}
