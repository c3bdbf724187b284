package org.zhunsheng.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Bigrams;

/** What a name of an indicator tells by its words. */
public final class Traits {
    private final String text;
    private final Kind kind;
    private final Money money;
    private final Direction direction;
    private final Set<Topic> topics;
    private final boolean satisfaction;

    // Few names are compared with others: whoever asks first fills them.
    private @Nullable Bigrams pairs;

    /**
     * @param text folded, without blanks
     * @param kind what sort of quantity it names
     * @param money whether it is about money
     * @param direction which way is better
     * @param topics the functions whose words it has; must not change
     */
    Traits(String text, Kind kind, Money money, Direction direction, Set<Topic> topics) {
        this.text = text;
        this.kind = kind;
        this.money = money;
        this.direction = direction;
        this.topics = topics;
        this.satisfaction = text.contains("满意") && !text.contains("不满意");
    }

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
        return kind;
    }

    /** Whether it is about money. */
    public Money money() {
        return money;
    }

    /** Which way is better. */
    public Direction direction() {
        return direction;
    }

    /** The functions whose words it has, in the order of their words; cannot be changed. */
    public Set<Topic> topics() {
        return topics;
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
        return kind == Kind.RATE;
    }

    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }

    /** Whether it says how satisfied somebody is. */
    public boolean isSatisfaction() {
        return satisfaction;
    }

    public boolean isUnitCost() {
        return money == Money.UNIT_COST;
    }

    /** Whether less of it is better. */
    public boolean isReverse() {
        return direction == Direction.LOWER || direction == Direction.NEVER;
    }
}
