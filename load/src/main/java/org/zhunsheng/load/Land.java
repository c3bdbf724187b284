package org.zhunsheng.load;

/**
 * How large the organisation is whose data are made.
 *
 * @param provinces below the country; with none there is one county alone
 * @param counties in all
 * @param projects of each county
 */
record Land(int provinces, int counties, int projects) {
    /** About 250,000 units and as many people, 160,000 projects and 1.3 million indicators. */
    static final Land COUNTRY = new Land(30, 2_850, 57);

    /** What the bureaus of a county gather in some years. */
    static final Land COUNTY = new Land(0, 1, 5_000);

    static final int DEPARTMENTS = 8;
    static final int UNITS_OF_A_DEPARTMENT = 10;

    int unitsOfACounty() {
        return 1 + DEPARTMENTS * (1 + UNITS_OF_A_DEPARTMENT);
    }

    /** Counties whose data are written one by one; the others of a province are like them but for their names. */
    int written() {
        return Math.max(provinces, 1);
    }
}
