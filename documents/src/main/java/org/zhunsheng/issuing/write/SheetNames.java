package org.zhunsheng.issuing.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: short, without the signs that Excel forbids, and none twice. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}]";

    private final Set<String> taken = new HashSet<>();

    /** A name that is as near to the wanted one as can be. */
    String next(String wanted) {
        String plain = wanted.replaceAll(FORBIDDEN, " ").strip();
        while (plain.startsWith("'") || plain.endsWith("'")) {
            plain = plain.substring(
                    plain.startsWith("'") ? 1 : 0,
                    plain.endsWith("'") && plain.length() > 1 ? plain.length() - 1 : plain.length());
        }
        String base = plain.isBlank() || plain.equalsIgnoreCase("history") ? "Sheet" : cut(plain, LONGEST);
        String name = base;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "(" + number + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** The beginning of a name, not through the middle of a character. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
