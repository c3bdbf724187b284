package org.zhunsheng.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/**
 * Personal data in a text: numbers are found by their make-up, names only where nothing else can be meant. Serves one
 * document, as the understanding of its words does.
 */
public final class PersonalData {
    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{2}[0-9]{3}[0-9Xx](?![0-9A-Za-z])");
    /** Cards of UnionPay have 16 to 19 digits, of the others 16; people print them in groups of four. */
    private static final Pattern CARD = Pattern.compile(
            "(?<![0-9A-Za-z.])(?:62[0-9]{2}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,3})?|(?:4[0-9]{3}|5[1-5][0-9]{2})(?: ?[0-9]{4}){3})(?![0-9A-Za-z.])");

    private static final Pattern LISTED = Pattern.compile(
            "(?:名单|姓名)?[:：为]?([\\u4e00-\\u9fa5]{2,3}(?:、[\\u4e00-\\u9fa5]{2,3})*)(?=[，。,;；()（）\\s0-9等]|$)");
    private static final int[] FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int PHONE_LENGTH = 11;
    private static final int TEN = 10;

    private final Regulations inForce;
    private final Texts texts;

    /**
     * What is found under some regulations.
     *
     * @param texts the understanding of words under the same regulations
     */
    public PersonalData(Regulations inForce, Texts texts) {
        this.inForce = inForce;
        this.texts = texts;
    }

    /** What was found. */
    public enum Sort {
        IDENTITY("身份证号码", "an identity number"),
        PHONE("手机号码", "a mobile phone number"),
        BANK_CARD("银行卡号", "the number of a bank card"),
        PROTECTED_NAME("受保护人员的姓名", "the name of a protected person");

        private final Wording words;

        Sort(String zh, String en) {
            words = new Wording(zh, en);
        }

        /** What it is called. */
        public Wording words() {
            return words;
        }
    }

    /**
     * A piece of personal data.
     *
     * @param shown enough to find it by, and not all of it: a warning must not repeat what it warns of
     */
    public record Found(Sort sort, String shown) {}

    /** What stands in a text; of each sort the first one. */
    public List<Found> in(String text) {
        List<Found> found = List.of();
        if (hasLongNumber(text)) {
            found = numbers(Chars.fold(text));
        }
        if (mayList(text) && texts.has(text, WordSet.PROTECTED_PERSONS)) {
            String name = protectedName(text);
            if (name != null) {
                found = new ArrayList<>(found);
                found.add(new Found(Sort.PROTECTED_NAME, name.charAt(0) + "**"));
            }
        }
        return found;
    }

    private static List<Found> numbers(String folded) {
        List<Found> found = new ArrayList<>();
        first(Sort.IDENTITY, IDENTITY, PersonalData::isIdentity, folded, found);
        first(Sort.BANK_CARD, CARD, PersonalData::isCard, folded, found);
        first(Sort.PHONE, PHONE, any -> true, folded, found);
        return found;
    }

    /** The first one that is real: a number of the same form before it is no reason to stop looking. */
    private static void first(Sort sort, Pattern form, Predicate<String> real, String folded, List<Found> out) {
        form.matcher(folded)
                .results()
                .map(MatchResult::group)
                .filter(real)
                .findFirst()
                .ifPresent(number -> out.add(new Found(sort, masked(number))));
    }

    /** Names stand behind a colon or are parted by commas; most texts have neither. */
    private static boolean mayList(String text) {
        return text.indexOf('、') >= 0 || text.indexOf('：') >= 0 || text.indexOf(':') >= 0 || text.contains("名单");
    }

    /** Digits with single spaces between them count as one number. */
    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digits++;
            } else if (digits > 0 && !Chars.isSpace(c)) {
                digits = 0;
            }
            if (digits >= PHONE_LENGTH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            sum += (number.charAt(i) - '0') * FACTORS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(FACTORS.length));
    }

    /** The check digit of Luhn: every second digit from the right counts twice, a two-digit result by its digits. */
    private static boolean isCard(String printed) {
        String number = printed.replace(" ", "");
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted / TEN + counted % TEN;
        }
        return sum % TEN == 0;
    }

    private static String masked(String number) {
        return number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }

    /** 矫正对象：张三 or 帮教对象张三、李四: names after a colon, or two and more of them in a row. */
    private @Nullable String protectedName(String printed) {
        String text = Chars.fold(printed);
        for (String person : inForce.words(WordSet.PROTECTED_PERSONS)) {
            for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
                int after = at + person.length();
                Matcher names = LISTED.matcher(text).region(after, text.length());
                if (names.lookingAt() && areNames(names.group(1), names.start(1) > after)) {
                    return names.group(1);
                }
            }
        }
        return null;
    }

    private boolean areNames(String listed, boolean announced) {
        String[] names = listed.split("、", -1);
        for (String name : names) {
            boolean surname = texts.isOneOf(name.substring(0, 1), WordSet.SURNAMES);
            if (!surname || name.contains("某") || !texts.topics(name).isEmpty()) {
                return false;
            }
        }
        return announced || names.length > 1;
    }
}
