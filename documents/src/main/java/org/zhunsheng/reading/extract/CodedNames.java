package org.zhunsheng.reading.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.text.Chars;

/** Names with a code: 135001-某县司法局, [021]青枫县司法局, 315002某县司法局, 行财科 05, 司法局（231）. */
final class CodedNames {
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*[\\[(【〔]?\\s*([0-9A-Z]{2,30})\\s*[\\])】〕]?\\s*[-—_－:：]?\\s*(?=\\S)(.*)$", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile(
            "^(.*?[^\\s0-9A-Z])\\s*[-—－_/\\[(【〔 \\s]\\s*([0-9]{2,12})\\s*[\\])】〕]?\\s*$", Pattern.DOTALL);
    private static final Pattern ONLY = Pattern.compile("^([0-9A-Z](?:[0-9A-Z-]{0,28}[0-9A-Z]))-?$");
    private static final Pattern PROJECT = Pattern.compile(
            "^\\s*[\\[(【]?\\s*([0-9]{4,}[0-9A-Z]{6,24})\\s*[\\])】]?\\s*[-—_－]?\\s*(\\S.*)$", Pattern.DOTALL);

    private CodedNames() {}

    /** A name with its code, wherever the code stands, or {@code null} for a blank. */
    static @Nullable CodedName parse(@Nullable String printed) {
        if (printed == null || Chars.isBlank(printed)) {
            return null;
        }
        String text = Chars.clean(printed);
        String folded = Chars.fold(text);
        if (!hasDigit(folded)) {
            return new CodedName(null, text);
        }
        Matcher only = ONLY.matcher(folded);
        if (only.matches() && folded.chars().anyMatch(Character::isDigit)) {
            return new CodedName(only.group(1), null);
        }
        Matcher leading = LEADING.matcher(folded);
        if (leading.matches() && isCode(leading.group(1)) && startsAsName(leading.group(2))) {
            return new CodedName(leading.group(1), Chars.clean(text.substring(leading.start(2))));
        }
        Matcher trailing = TRAILING.matcher(folded);
        if (trailing.matches()) {
            return new CodedName(trailing.group(2), Chars.clean(text.substring(0, trailing.end(1))));
        }
        return new CodedName(null, text);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCode(String code) {
        return code.chars().filter(Character::isDigit).count() >= 2;
    }

    private static boolean startsAsName(String rest) {
        char first = rest.charAt(0);
        // 2025年…, 12348热线 and the like are names, not a code with a name.
        return (Chars.isHan(first) && "年月日号个热".indexOf(first) < 0) || first == '(' || first == '“';
    }

    /** A project's name with the code before it: 51092324T000010263357-2023年全县…; without a code only the name. */
    static CodedName project(String printed) {
        String text = Chars.clean(printed);
        Matcher matcher = PROJECT.matcher(Chars.fold(text));
        if (hasDigit(text) && matcher.matches() && matcher.group(1).length() >= 12) {
            return new CodedName(matcher.group(1), Chars.clean(text.substring(matcher.start(2))));
        }
        return new CodedName(null, text);
    }
}
