package org.zhunsheng.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
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
     * @param region 行政区划代码 of its county, 6 digits; 000000 where it has none
     * @param regionName the county's name
     * @param name the department's name
     */
    public record Department(String region, String regionName, String name) {
        /** The region of those that have none. */
        public static final String NO_REGION = "000000";

        private static final Pattern REGION = Pattern.compile("[0-9]{6}");
        private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

        public Department {
            if (!REGION.matcher(region).matches()) {
                throw new IllegalArgumentException("region " + region);
            }
        }

        /**
         * A department by the code that its region has within the organisation: of a shorter one the rest is zeros, of a
         * longer one, as towns have it, the county's digits count.
         *
         * @param code absent, or anything, where the region has no code of digits
         */
        public static Department in(@Nullable String code, String regionName, String name) {
            return new Department(regionOf(code), regionName, name);
        }

        /** The six digits of a region's code, as {@link #in} takes it. */
        public static String regionOf(@Nullable String code) {
            boolean known = code != null && CODE.matcher(code).matches();
            return known ? (code + NO_REGION).substring(0, NO_REGION.length()) : NO_REGION;
        }
    }
}
