package org.zhunsheng.reading.layout;

import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FundingSource;

/** What an amount is: a total, one of its sources, or a level of government that a fiscal amount comes from. */
public enum MoneyRow {
    TOTAL(null),
    MEDIUM_TOTAL(null),
    FISCAL(FundingSource.FISCAL),
    FUND(FundingSource.FISCAL),
    CENTRAL(null),
    PROVINCE(null),
    CITY(null),
    COUNTY(null),
    SPECIAL_ACCOUNT(FundingSource.SPECIAL_ACCOUNT),
    UNIT(FundingSource.UNIT),
    SOCIAL(FundingSource.SOCIAL),
    BANK_LOAN(FundingSource.BANK_LOAN),
    CARRY_OVER(FundingSource.CARRY_OVER),
    OTHER(FundingSource.OTHER);

    private final @Nullable FundingSource source;

    MoneyRow(@Nullable FundingSource source) {
        this.source = source;
    }

    /** The source of funding, or {@code null} for a total or a level of government. */
    public @Nullable FundingSource source() {
        return source;
    }

    /** Whether the row is money of a level of government: part of the fiscal money. */
    public boolean isGovernmentLevel() {
        return this == CENTRAL || this == PROVINCE || this == CITY || this == COUNTY;
    }
}
