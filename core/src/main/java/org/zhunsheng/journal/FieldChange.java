package org.zhunsheng.journal;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after. Never a password, a key or the like.
 *
 * @param field the JSON pointer of the field within its subject ({@code /indicators/3/target}), or its name
 * @param before as text, absent where there was none
 * @param after as text, absent where there is none any more
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
