package org.zhunsheng.model;

/**
 * What a source prints at a value and the model does not hold, because it is no value: without it nobody could say what the
 * form looked like there.
 *
 * @param kind what it is
 * @param pointer the JSON pointer of the value that it stands at
 * @param text as the source has it
 * @param place where it stands
 */
public record Aside(Kind kind, String pointer, String text, Place place) {
    /** What can stand at a value. */
    public enum Kind {
        /** The label of a field with nothing in it: {@code 项目经办人：}. */
        EMPTY_FIELD,
        /** A name in whose place the value had to be put, because it cannot stand there: {@code 2-质量指标} over {@code 11-数量指标}. */
        OVERRULED,
        /** A value with a stray mark before it that is no part of it: {@code ,=100}. */
        STRAY_MARK
    }

    public Aside {
        Text.printed(text, "an aside");
    }
}
