package org.zhunsheng.audit.money;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.model.MoneyUnit;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.text.Chars;

/**
 * Bare numbers that nobody understood, as yuan, behind words in the same row that nobody understood either: a source of money
 * whose label is unknown stays unread with its amount. Any other number only happens to be the amount that somebody misses.
 *
 * @param yuan without zeros at the end
 */
record UnreadAmounts(Set<BigDecimal> yuan) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Longer ones are no amounts. */
    private static final int LONGEST = 20;

    /** What tells the cells of a row apart in the words for a place: a column, or how far from the left. */
    private static final Pattern WITHIN_ROW = Pattern.compile(
            " column [0-9]+$|(?<=line [0-9]{1,9}):[0-9]+$|(?<=!)[A-Z]+(?=[0-9]+$)|(?<= at )-?[0-9]+(?=,)");

    static UnreadAmounts of(AuditedDocument document) {
        boolean thousands = document.document().heading().moneyUnit() == MoneyUnit.TEN_THOUSAND_YUAN;
        Set<BigDecimal> yuan = new HashSet<>();
        Unread label = null;
        for (Unread piece : document.document().unread()) {
            String text = piece.text().length() > LONGEST
                    ? ""
                    : Chars.squeeze(piece.text()).replace(",", "");
            if (!isNumber(text)) {
                label = piece;
            } else if (label != null && row(label).equals(row(piece))) {
                BigDecimal number = new BigDecimal(text);
                yuan.add((thousands ? number.multiply(TEN_THOUSAND) : number).stripTrailingZeros());
            }
        }
        return new UnreadAmounts(yuan);
    }

    private static String row(Unread piece) {
        return piece.at() == null ? "" : WITHIN_ROW.matcher(piece.at()).replaceFirst("");
    }

    /** Digits with one point among them at most. */
    private static boolean isNumber(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean point = text.charAt(i) == '.' && i > 0 && i + 1 < text.length();
            if (!point && !Chars.isDigit(text.charAt(i))) {
                return false;
            }
            points += point ? 1 : 0;
        }
        return !text.isEmpty() && points <= 1;
    }

    boolean has(BigDecimal amount) {
        return yuan.contains(amount.stripTrailingZeros());
    }
}
