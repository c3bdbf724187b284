package org.zhunsheng.audit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Bigrams;

/**
 * What a name of an indicator tells by its words.
 *
 * @param text folded, without blanks
 * @param kind what sort of quantity it names
 * @param money whether it is about money
 * @param direction which way is better
 * @param topics the functions whose words it has
 * @param pairs its pairs of characters
 */
public record Traits(String text, Kind kind, Money money, Direction direction, Set<Topic> topics, Bigrams pairs) {

    /** What sort of quantity a name names. */
    public enum Kind {
        /** 办结率. */
        RATE,
        /** 案件数. */
        COUNT,
        /** 每年多少件: a question and no name. */
        QUESTION,
        /** Anything else. */
        OTHER
    }

    /** Whether a name is about money. */
    public enum Money {
        /** 每案补贴, 人均费用. */
        UNIT_COST,
        /** 设备购置费. */
        LUMP_SUM,
        NONE
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER,
        /** It must not happen at all. */
        NEVER,
        UNKNOWN
    }

    public Traits {
        // In the order of the text, which a plain copy would lose.
        topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
    }

    public boolean isRate() {
        return kind == Kind.RATE;
    }

    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }

    public boolean isUnitCost() {
        return money == Money.UNIT_COST;
    }

    /** Whether less of it is better. */
    public boolean isReverse() {
        return direction == Direction.LOWER || direction == Direction.NEVER;
    }
}
