package org.zhunsheng.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Bigrams;

/** What a name of an indicator tells by its words. */
public final class Traits {
    private final String text;
    private final Sense sense;

    // Few names are compared with others: whoever asks first fills them.
    private @Nullable Bigrams pairs;

    /**
     * @param text folded, without blanks
     * @param sense what its words tell
     */
    Traits(String text, Sense sense) {
        this.text = text;
        this.sense = sense;
    }

    /**
     * What words tell. There are few different ones, which many names share: a long document has hundreds of thousands of
     * names, and keeps them all.
     *
     * @param kind what sort of quantity they name
     * @param money whether they are about money
     * @param direction which way is better
     * @param topics the functions that they belong to; must not change
     * @param satisfaction whether they say how satisfied somebody is
     */
    record Sense(Kind kind, Money money, Direction direction, Set<Topic> topics, boolean satisfaction) {}

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

    /** The name, folded and without blanks; empty where there is none. */
    public String text() {
        return text;
    }

    /** What sort of quantity it names. */
    public Kind kind() {
        return sense.kind();
    }

    /** Whether it is about money. */
    public Money money() {
        return sense.money();
    }

    /** Which way is better. */
    public Direction direction() {
        return sense.direction();
    }

    /** The functions whose words it has, in the order of their words; cannot be changed. */
    public Set<Topic> topics() {
        return sense.topics();
    }

    /** Its pairs of characters. */
    public Bigrams pairs() {
        Bigrams known = pairs;
        if (known == null) {
            known = Bigrams.of(text);
            pairs = known;
        }
        return known;
    }

    public boolean isRate() {
        return sense.kind() == Kind.RATE;
    }

    public boolean isCount() {
        return sense.kind() == Kind.COUNT;
    }

    public boolean isQuestion() {
        return sense.kind() == Kind.QUESTION;
    }

    /** Whether it says how satisfied somebody is. */
    public boolean isSatisfaction() {
        return sense.satisfaction();
    }

    public boolean isUnitCost() {
        return sense.money() == Money.UNIT_COST;
    }

    /** Whether less of it is better. */
    public boolean isReverse() {
        return sense.direction() == Direction.LOWER || sense.direction() == Direction.NEVER;
    }
}
