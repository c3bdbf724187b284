package org.zhunsheng.audit.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Traits;
import org.zhunsheng.regulation.Dimension;
import org.zhunsheng.regulation.Level1;
import org.zhunsheng.regulation.Level2;
import org.zhunsheng.regulation.Unit;
import org.zhunsheng.regulation.Units;
import org.zhunsheng.regulation.WordSet;
import org.zhunsheng.text.Chars;

/** The rows of a table that say how much is to be done, and which of them a cost of each belongs to. */
final class Volumes {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Pattern OF_EACH = Pattern.compile("人均|每[人月周季天日]|均[次场件]|下降|增长|减少");
    private static final Pattern COUNTING_END = Pattern.compile("数量?$");
    private static final int LETTER = 4;
    private static final int NOUN = LETTER * 2;
    private static final int SAME = 4;
    private static final int SIMILAR = 2;
    private static final int NO_FIT = -1;
    private static final int FEWEST_LETTERS = 2;
    private static final int CERTAIN = 4;

    /** Nobody writes a longer table; in one, every cost is not held against every volume. */
    private static final int MOST = 300;

    private final List<Volume> all = new ArrayList<>();
    private final Map<AuditedRow, String> words = new IdentityHashMap<>();
    private final Map<AuditedRow, Set<String>> nouns = new IdentityHashMap<>();
    private final Map<AuditedRow, Set<String>> tellingNouns = new IdentityHashMap<>();
    private final long outputs;
    private final Texts texts;
    private final Units units;

    Volumes(AuditedProject project) {
        texts = project.document().texts();
        units = project.document().inForce().units();
        for (AuditedRow row : project.rows()) {
            Volume volume = volume(row, row.target());
            if (volume != null) {
                all.add(volume);
            }
        }
        outputs = all.stream().filter(volume -> isOutput(volume.row())).count();
        if (all.size() > MOST) {
            all.clear();
        }
    }

    /** How much a row says is to be done under one of its targets; {@code null} where it says no such thing. */
    @Nullable
    Volume volume(AuditedRow row, @Nullable AuditedTarget target) {
        if (target == null
                || row.isCost()
                || row.level1() == Level1.SATISFACTION
                || row.name().isRate()) {
            return null;
        }
        String unit = target.unit().word();
        BigDecimal factor = BigDecimal.ONE;
        Unit counted = target.unit();
        if (unit.startsWith("万") && unit.length() > 1 && !counted.isMoney()) {
            unit = unit.substring(1);
            factor = TEN_THOUSAND;
            counted = units.of(unit);
        }
        boolean countable =
                switch (counted.dimension()) {
                    case PERCENT, MONEY, POINTS -> false;
                    // Days of duty are a volume; days within which something has to be done are none.
                    case TIME -> !row.is(Level2.TIMELINESS) && isDay(counted);
                    default -> isOutput(row) || counted.dimension() != Dimension.UNKNOWN;
                };
        Span amount = countable ? Span.of(target, factor) : null;
        return amount == null || isOfEach(row.name().text()) ? null : new Volume(row, amount, unit);
    }

    private static boolean isDay(Unit unit) {
        return unit.word().equals("天") || unit.word().equals("日");
    }

    /** A quantity; in a form of first levels only, any output that is counted. */
    private static boolean isOutput(AuditedRow row) {
        return row.is(Level2.QUANTITY) || row.level2() == null && row.level1() == Level1.OUTPUT;
    }

    /** Whether a cost and a volume name the same thing. */
    boolean shareWords(AuditedRow cost, Volume volume) {
        return sharePair(squeezed(cost), squeezed(volume.row()));
    }

    private static boolean isOfEach(String name) {
        return Texts.hasAny(name, "均每降长少") && OF_EACH.matcher(name).find();
    }

    /** All of them. */
    List<Volume> all() {
        return Collections.unmodifiableList(all);
    }

    /** The rows that tell amounts of what the project does. */
    List<Volume> ofOutput() {
        return all.stream().filter(volume -> isOutput(volume.row())).toList();
    }

    /** The one volume that a cost of each belongs to; {@code null} where none does, or more than one might. */
    @Nullable
    Volume of(AuditedRow cost, Each each) {
        Volume clear = clear(cost, each);
        if (clear != null) {
            return clear;
        }
        Volume best = null;
        int most = 0;
        boolean twice = false;
        for (Volume volume : all) {
            int fits = fits(cost, each, volume);
            if (fits > most) {
                best = volume;
                twice = false;
            } else if (fits == most && fits > 0) {
                twice = true;
            }
            most = Math.max(most, fits);
        }
        boolean byDimension = most > 0 && most < NOUN;
        return twice || byDimension && isNamedElsewhere(cost, each) ? null : best;
    }

    /**
     * The only volume whose words the cost shares, where it is of the same kind and no other output is: it is meant whatever
     * the nouns are, and taking texts apart is dear. {@code null} where nouns have to tell.
     */
    private @Nullable Volume clear(AuditedRow cost, Each each) {
        @Nullable Volume only = null;
        int same = 0;
        for (Volume volume : all) {
            boolean fits = dimension(each, volume) == SAME && isOutput(volume.row());
            same += fits ? 1 : 0;
            if (sharePair(squeezed(cost), squeezed(volume.row()))) {
                if (only != null || !fits) {
                    return null;
                }
                only = volume;
            }
        }
        boolean meant = only != null && (same == 1 || shareRun(squeezed(cost), squeezed(only.row())));
        return meant && !isOwnStaff(cost, each) ? only : null;
    }

    /** Whether two texts share a run of letters so long, without the words that any cost has, that it holds a noun. */
    private boolean shareRun(String one, String other) {
        int longest = 0;
        int end = 0;
        int[] runs = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = other.length(); j > 0; j--) {
                runs[j] = one.charAt(i - 1) == other.charAt(j - 1) ? runs[j - 1] + 1 : 0;
                if (runs[j] > longest) {
                    longest = runs[j];
                    end = i;
                }
            }
        }
        String run = one.substring(end - longest, end);
        return longest >= CERTAIN && !texts.has(run, WordSet.COST_FILLERS);
    }

    /** Whether the things that a cost names are counted in another unit: 每次 training, but only people are counted. */
    private boolean isNamedElsewhere(AuditedRow cost, Each each) {
        return all.size() > 1
                && all.stream().anyMatch(volume -> dimension(each, volume) == NO_FIT && sharedNouns(cost, volume) > 0);
    }

    /** Whether some volume might belong to it, though it is not clear which. */
    boolean mayBelong(AuditedRow cost, Each each) {
        return all.stream().filter(volume -> fits(cost, each, volume) > 0).count() > 1;
    }

    private int fits(AuditedRow cost, Each each, Volume volume) {
        int dimension = each.units().isEmpty() ? 0 : dimension(each, volume);
        boolean output = isOutput(volume.row());
        if (dimension == NO_FIT) {
            return 0;
        }
        // Without need no nouns are looked for: the first costs the loading of a dictionary.
        boolean clear = dimension == SAME && output && outputs == 1 && !isOwnStaff(cost, each);
        int nouns = clear ? 0 : sharedNouns(cost, volume);
        if (nouns == 0 && (dimension == 0 || !output || isOwnStaff(cost, each))) {
            return 0;
        }
        return nouns * LETTER + dimension + (output ? 1 : 0);
    }

    /** 人均办公费 is for the office's own people and not for those that it serves. */
    private boolean isOwnStaff(AuditedRow cost, Each each) {
        boolean person = each.units().stream().anyMatch(unit -> unit.dimension() == Dimension.PERSON);
        return person && texts.has(cost.name().text(), WordSet.OWN_STAFF_COSTS);
    }

    private int dimension(Each each, Volume volume) {
        int best = NO_FIT;
        Unit counted = units.of(volume.unit());
        for (Unit unit : each.units()) {
            best = Math.max(best, dimension(unit, counted));
        }
        return best;
    }

    private static int dimension(Unit each, Unit counted) {
        Dimension one = each.dimension();
        Dimension other = counted.dimension();
        if (one == Dimension.UNKNOWN || other == Dimension.UNKNOWN) {
            return each.word().equals(counted.word()) ? SAME : 1;
        }
        if (one == other && one != Dimension.MEASURE) {
            return SAME;
        }
        boolean things = isThing(one) && isThing(other);
        boolean times = one == Dimension.EVENT && counted.word().endsWith("次");
        boolean days = each.word().equals("日") && counted.word().equals("天");
        if (things || times || days || each.word().equals(counted.word())) {
            return SIMILAR;
        }
        boolean loose = each.word().equals("个") || one == Dimension.CASE && other == Dimension.PAPER;
        return loose ? 0 : NO_FIT;
    }

    private static boolean isThing(Dimension dimension) {
        return dimension == Dimension.THING || dimension == Dimension.ENTITY;
    }

    /** How many letters of the nouns that a cost names stand in the nouns of a volume. */
    private int sharedNouns(AuditedRow cost, Volume volume) {
        // Taking texts apart is dear, and texts without a pair of characters in common share no noun.
        if (!sharePair(squeezed(cost), squeezed(volume.row()))) {
            return 0;
        }
        Set<String> counted = nouns.computeIfAbsent(volume.row(), row -> texts.nouns(squeezed(row)));
        int shared = 0;
        for (String noun : tellingNouns.computeIfAbsent(cost, this::telling)) {
            shared += shared(noun, counted);
        }
        return shared;
    }

    /** The nouns of a cost that tell what it is for. */
    private Set<String> telling(AuditedRow cost) {
        Set<String> telling = new LinkedHashSet<>();
        for (String noun : texts.nouns(squeezed(cost))) {
            if (noun.length() >= FEWEST_LETTERS && !texts.has(noun, WordSet.COST_FILLERS)) {
                telling.add(noun);
            }
        }
        return telling;
    }

    private String squeezed(AuditedRow row) {
        return words.computeIfAbsent(row, unknown -> Chars.squeeze(words(unknown)));
    }

    private static boolean sharePair(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            int at = other.indexOf(one.charAt(i));
            while (at >= 0 && at + 1 < other.length()) {
                if (other.charAt(at + 1) == one.charAt(i + 1)) {
                    return true;
                }
                at = other.indexOf(one.charAt(i), at + 1);
            }
        }
        return false;
    }

    /** The same noun may be cut differently: 刑事案件, and 刑事 and 案件. */
    private static int shared(String noun, Set<String> nouns) {
        int parts = 0;
        for (String other : nouns) {
            if (other.contains(noun)) {
                return noun.length();
            }
            parts += other.length() >= FEWEST_LETTERS && noun.contains(other) ? other.length() : 0;
        }
        return Math.min(parts, noun.length());
    }

    private static String words(AuditedRow row) {
        Traits description = row.description();
        AuditedTarget target = row.target();
        // 案件数 as a unit tells the noun 案件.
        String printed = target == null ? "" : target.unit().printed();
        String unit = printed.indexOf('数') < 0
                ? printed
                : COUNTING_END.matcher(printed).replaceFirst("");
        boolean same = description.text().equals(row.name().text());
        return row.name().text() + "，" + unit + (same ? "" : "，" + description.text());
    }
}
