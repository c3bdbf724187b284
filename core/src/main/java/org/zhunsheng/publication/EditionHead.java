package org.zhunsheng.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.FiscalYear;

/**
 * What stands over an edition.
 *
 * @param publication what it is an edition of: one department's targets or results of one year
 * @param number counts the editions of a publication, from 1
 * @param department whose it is
 * @param year the fiscal year
 * @param matter targets or results
 * @param approvedOn the day of the approval that it rests on, the latest one where there are several
 * @param released when it was released to the public
 * @param hash SHA-256 over what it says and over the hash of the edition before it, 64 hexadecimal digits
 * @param previousHash the hash of the edition before it; empty for the first one
 * @param notice what was corrected, and why (更正说明); absent in a first edition
 */
public record EditionHead(
        UUID publication,
        int number,
        Department department,
        FiscalYear year,
        Matter matter,
        LocalDate approvedOn,
        Instant released,
        String hash,
        String previousHash,
        @Nullable String notice) {
    public EditionHead {
        if (notice != null && notice.isBlank()) {
            throw new IllegalArgumentException("notice is blank: leave it out instead");
        }
        if (number < 1) {
            throw new IllegalArgumentException("edition " + number);
        }
    }

    /**
     * A department as the public knows it.
     *
     * @param region 行政区划代码 of its county, 6 digits
     * @param regionName the county's name
     * @param name the department's name
     */
    public record Department(String region, String regionName, String name) {}
}
