package org.zhunsheng.journal;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the journal is about.
 *
 * @param kind what sort of thing
 * @param id its lasting name (a UUID, or a year)
 * @param name what people called it at the time
 */
public record Subject(Kind kind, String id, @Nullable String name) {

    /** The sorts of things that are changed. */
    public enum Kind {
        PROJECT,
        /** The overall target of a department for a year. */
        OVERALL_TARGET,
        DOCUMENT,
        IMPORT,
        PERSON,
        UNIT,
        FISCAL_YEAR,
        PUBLICATION,
        VOCABULARY,
        /** A word of secrecy of a region's dictionary. */
        SECRET_WORD,
        SESSION,
        TOKEN,
        SYSTEM
    }
}
