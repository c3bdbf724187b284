package org.zhunsheng.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a password has to be, as data.
 *
 * @param leastLength characters
 * @param mostLength characters; longer ones only cost time
 * @param leastClasses how many of small letters, capitals, digits and others it must have, 1 to 4
 * @param mostRepeated how often one character may stand in a row
 * @param remembered how many former passwords may not be used again
 * @param lockout when failures lock the door
 * @param common what everybody guesses first, in small letters
 */
public record PasswordPolicy(
        int leastLength,
        int mostLength,
        int leastClasses,
        int mostRepeated,
        int remembered,
        People.Lockout lockout,
        Set<String> common) {
    private static final int SHORTEST_LOGIN_TO_LOOK_FOR = 3;

    public PasswordPolicy {
        common = Set.copyOf(common);
        if (leastLength < 1 || mostLength < leastLength || leastClasses < 1 || mostRepeated < 1 || remembered < 0) {
            throw new IllegalArgumentException("no password could be like that");
        }
    }

    /** What is wrong with a password. */
    public enum Fault {
        /** Fewer characters than {@link #leastLength}. */
        TOO_SHORT,
        /** More characters than {@link #mostLength}. */
        TOO_LONG,
        /** Fewer classes of characters than {@link #leastClasses}. */
        FEW_CLASSES,
        /** One character more often in a row than {@link #mostRepeated}. */
        REPEATED,
        /** The login stands in it, forwards or backwards. */
        CONTAINS_LOGIN,
        /** One of the words that everybody guesses first stands in it. */
        COMMON,
        /** It is the present one, or one of the {@link #remembered} before. */
        USED_BEFORE
    }

    /**
     * A reason against a password.
     *
     * @param fault what is wrong
     * @param figure the limit that it breaks, 0 where the fault has none
     */
    public record Reason(Fault fault, int figure) {}

    /** The figures that come with the program. */
    public static PasswordPolicy standard() {
        try (InputStream in = PasswordPolicy.class.getResourceAsStream("passwords.yaml")) {
            if (in == null) {
                throw new IllegalStateException("passwords.yaml is missing from the program");
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("passwords.yaml", broken);
        }
    }

    /**
     * The figures of a house.
     *
     * @throws IllegalArgumentException where it is not of the form of {@code passwords.yaml}
     */
    public static PasswordPolicy read(InputStream yaml) {
        Object root;
        try {
            root = new Load(LoadSettings.builder().setLabel("passwords").build()).loadFromInputStream(yaml);
        } catch (YamlEngineException broken) {
            throw new IllegalArgumentException("passwords: " + broken.getMessage(), broken);
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("passwords: not a list of settings");
        }
        return new PasswordPolicy(
                number(map, "least-length"),
                number(map, "most-length"),
                number(map, "least-classes"),
                number(map, "most-repeated"),
                number(map, "remembered"),
                new People.Lockout(number(map, "failures"), Duration.ofMinutes(number(map, "lock-minutes"))),
                words(map.get("common")));
    }

    private static int number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Integer number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException("passwords: " + name + " is not a number from 0");
    }

    private static Set<String> words(@Nullable Object list) {
        List<String> words = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(word -> words.add(String.valueOf(word).toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(words);
    }

    /**
     * What speaks against a password; nothing where it is good.
     *
     * @param usedBefore whether a password is the present one or a remembered one; asked only where all else is good,
     *     because the answer takes long by intention
     */
    public List<Reason> against(String password, Login login, Predicate<String> usedBefore) {
        List<Reason> reasons = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        add(reasons, length < leastLength, Fault.TOO_SHORT, leastLength);
        add(reasons, length > mostLength, Fault.TOO_LONG, mostLength);
        if (length > mostLength) {
            return reasons;
        }
        add(reasons, classes(password) < leastClasses, Fault.FEW_CLASSES, leastClasses);
        add(reasons, repeats(password) > mostRepeated, Fault.REPEATED, mostRepeated);
        String small = password.toLowerCase(Locale.ROOT);
        add(reasons, holds(small, login), Fault.CONTAINS_LOGIN, 0);
        add(reasons, common.stream().anyMatch(small::contains), Fault.COMMON, 0);
        if (reasons.isEmpty()) {
            add(reasons, usedBefore.test(password), Fault.USED_BEFORE, remembered);
        }
        return reasons;
    }

    private static void add(List<Reason> reasons, boolean wrong, Fault fault, int figure) {
        if (wrong) {
            reasons.add(new Reason(fault, figure));
        }
    }

    private static boolean holds(String small, Login login) {
        String name = login.text();
        return name.length() >= SHORTEST_LOGIN_TO_LOOK_FOR
                && (small.contains(name)
                        || small.contains(new StringBuilder(name).reverse().toString()));
    }

    private enum CharacterClass {
        SMALL,
        CAPITAL,
        DIGIT,
        OTHER
    }

    private static int classes(String password) {
        Set<CharacterClass> found = EnumSet.noneOf(CharacterClass.class);
        password.codePoints().forEach(c -> {
            if (Character.isLowerCase(c)) {
                found.add(CharacterClass.SMALL);
            } else if (Character.isUpperCase(c)) {
                found.add(CharacterClass.CAPITAL);
            } else if (Character.isDigit(c)) {
                found.add(CharacterClass.DIGIT);
            } else {
                found.add(CharacterClass.OTHER);
            }
        });
        return found.size();
    }

    private static int repeats(String password) {
        int most = 0;
        int run = 0;
        int previous = -1;
        for (int c : password.codePoints().toArray()) {
            run = c == previous ? run + 1 : 1;
            most = Math.max(most, run);
            previous = c;
        }
        return most;
    }
}
