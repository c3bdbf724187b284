package org.zhunsheng.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.UnitPath;

/**
 * Something that is to be put on record with the change that it describes: in the same transaction, or not at all.
 *
 * @param action what was done
 * @param subject to what
 * @param unit whose it is, which decides who may read the entry; absent for what concerns the whole system
 * @param changes field by field
 * @param reason in the words of the person, where they gave one
 */
public record Happening(
        Action action,
        Subject subject,
        @Nullable UnitPath unit,
        List<FieldChange> changes,
        @Nullable String reason) {
    public Happening {
        changes = List.copyOf(changes);
    }

    /** One without a reason and without fields. */
    public static Happening of(Action action, Subject subject, @Nullable UnitPath unit) {
        return new Happening(action, subject, unit, List.of(), null);
    }
}
