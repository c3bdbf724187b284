package org.zhunsheng.publication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.regulation.Spotter;
import org.zhunsheng.text.Chars;

/**
 * What projects that are not shown say, to be found again in the text for the public. What a project that is shown says itself
 * is public and no leak.
 */
final class Leaks {
    /** Shorter pieces of text stand everywhere. */
    private static final int TELLING = 6;

    /** A name or a code tells even where it is short. */
    private static final int TELLING_NAME = 4;

    private static final int TELLING_SENTENCE = 8;
    private static final String SENTENCE_ENDS = "[。；;！!？?]";
    /** What says whose a project is or of which class a row is, is no secret of the project. */
    private static final Set<String> ANYBODYS = Set.of(
            "level1", "level2", "attribute", "term", "direction", "mediumTerm", "number", "place", "label", "rate");

    private static final String AMOUNT_SIGNS = "0123456789.,零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

    private final Spotter<Secret> texts;
    private final Spotter<String> amounts;

    /** A piece of a project that is not shown. */
    record Secret(String piece, Sort sort) {

        /** Names of rows and amounts can be the same by chance, and so can a short name. */
        Gravity gravity() {
            return switch (sort) {
                case NAME -> piece.length() < TELLING ? Gravity.TO_EXPLAIN : Gravity.BLOCKS;
                case CODE, PURPOSE, GOAL, NOTE -> Gravity.BLOCKS;
                case INDICATOR, OTHER, AMOUNT -> Gravity.TO_EXPLAIN;
            };
        }
    }

    /** What a piece is. */
    enum Sort {
        NAME("名称", "the name"),
        CODE("编码", "the code"),
        PURPOSE("资金用途", "the purpose"),
        GOAL("绩效目标", "a goal"),
        INDICATOR("绩效指标", "an indicator"),
        NOTE("说明", "a note"),
        OTHER("内容", "a part"),
        AMOUNT("金额", "an amount");

        private final Wording words;

        Sort(String zh, String en) {
            words = new Wording(zh, en);
        }

        Wording words() {
            return words;
        }
    }

    /**
     * Gathers the secrets.
     *
     * @param hidden the texts of the projects that are not shown, taken apart
     * @param open the text for the public, taken apart: its projects are what is public
     * @param sums amounts that must not stand there
     */
    Leaks(Collection<Tree> hidden, Tree open, Collection<BigDecimal> sums) {
        Set<String> known = new HashSet<>();
        TextTree.each(open, (pointer, text) -> {
            if (pointer.startsWith("/projects/") || pointer.startsWith("/department/")) {
                known.add(Chars.squeeze(text));
            }
        });
        Map<String, Secret> pieces = new HashMap<>();
        hidden.forEach(project -> TextTree.each(project, (pointer, text) -> gather(pointer, text, known, pieces)));
        Map<String, String> forms = new HashMap<>();
        for (BigDecimal sum : sums) {
            Amounts.forms(sum).forEach(form -> forms.put(form, form));
        }
        texts = new Spotter<>(pieces);
        amounts = new Spotter<>(forms);
    }

    private static void gather(String pointer, String text, Set<String> known, Map<String, Secret> pieces) {
        Sort sort = sort(pointer);
        String whole = Chars.squeeze(text);
        if (sort == null || known.contains(whole) || sort != Sort.CODE && isNumber(whole)) {
            return;
        }
        int least = sort == Sort.NAME || sort == Sort.CODE ? TELLING_NAME : TELLING;
        if (whole.length() >= least) {
            pieces.putIfAbsent(whole, new Secret(whole, sort));
        }
        for (String sentence : whole.split(SENTENCE_ENDS, -1)) {
            if (sentence.length() >= TELLING_SENTENCE && !known.contains(sentence)) {
                pieces.putIfAbsent(sentence, new Secret(sentence, sort));
            }
        }
    }

    private static @Nullable Sort sort(String pointer) {
        String field = TextTree.field(pointer);
        if (pointer.startsWith("/unit/") || pointer.startsWith("/supervisor/") || ANYBODYS.contains(field)) {
            return null;
        }
        String first = pointer.substring(1, (pointer + "/").indexOf('/', 1));
        return switch (first) {
            case "name" -> Sort.NAME;
            case "code" -> Sort.CODE;
            case "purpose" -> Sort.PURPOSE;
            case "goals" -> Sort.GOAL;
            case "indicators" -> field.equals("code") ? null : Sort.INDICATOR;
            case "notes" -> Sort.NOTE;
            default -> Sort.OTHER;
        };
    }

    /** Typed amounts are looked for in all their forms, not as the digits of the exchange format. */
    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '%');
    }

    /** Tells of everything that leaks in a text and is wanted. */
    void in(String printed, Predicate<Secret> wanted, Consumer<Secret> leak) {
        String text = Chars.squeeze(printed);
        Set<Secret> once = texts.in(text).stream().filter(wanted).collect(Collectors.toSet());
        once.forEach(secret -> {
            // A longer piece says all that the shorter one in it says.
            boolean within = once.stream()
                    .anyMatch(other -> !other.equals(secret) && other.piece().contains(secret.piece()));
            if (!within) {
                leak.accept(secret);
            }
        });
        Set<String> sums = new HashSet<>(amounts.in(text));
        sums.stream()
                .filter(form -> standsAlone(text, form))
                .min(Comparator.comparingInt(String::length).reversed())
                .map(form -> new Secret(form, Sort.AMOUNT))
                .filter(wanted)
                .ifPresent(leak);
    }

    /** 22.5万元 is no part of 122.5万元, and 22500 none of 22500.5. */
    private static boolean standsAlone(String text, String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            boolean before = at == 0 || AMOUNT_SIGNS.indexOf(text.charAt(at - 1)) < 0;
            int end = at + form.length();
            boolean digits = Character.isDigit(form.charAt(form.length() - 1));
            boolean after = !digits || end == text.length() || !continues(text, end);
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(String text, int end) {
        char next = text.charAt(end);
        boolean digitBehind = end + 1 < text.length() && Chars.isDigit(text.charAt(end + 1));
        return Chars.isDigit(next) || (next == '.' || next == ',') && digitBehind;
    }

    /** All amounts of some projects. */
    static Set<BigDecimal> amounts(List<Project> projects) {
        Set<BigDecimal> all = new HashSet<>();
        projects.forEach(project -> all.addAll(Amounts.of(project)));
        return all;
    }
}
