package org.zhunsheng.regulation;

/**
 * Where a rule or a figure comes from.
 *
 * @param key its name in the data
 * @param title in Chinese, with the article: 《预算法》第三十二条
 * @param titleEn the same in English
 * @param standing how well it is founded
 * @param address where the text was read, or empty
 */
public record Citation(String key, String title, String titleEn, Standing standing, String address) {

    /** The title for a reader of Chinese; what nobody has confirmed says so. */
    public String inChinese() {
        return switch (standing) {
            case VERIFIED, SAMPLE, LOCAL -> title;
            case DERIVED -> title + "（推定）";
            case UNVERIFIED -> title + "（待核实）";
        };
    }

    /** The title for a reader of English. */
    public String inEnglish() {
        return switch (standing) {
            case VERIFIED, SAMPLE, LOCAL -> titleEn;
            case DERIVED -> titleEn + " (derived)";
            case UNVERIFIED -> titleEn + " (to be verified)";
        };
    }
}
