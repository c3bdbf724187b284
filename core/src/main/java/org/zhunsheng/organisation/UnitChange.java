package org.zhunsheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is changed about a unit; what is absent stays.
 *
 * @param code another code
 * @param name another name
 * @param active whether it takes part; while it does not, roles for it and for everything below are dormant
 * @param parent another unit above: it moves there with everything below it
 * @param reason in the words of who does it
 */
public record UnitChange(
        @Nullable String code,
        @Nullable String name,
        @Nullable Boolean active,
        @Nullable UUID parent,
        @Nullable String reason) {

    /** Another name. */
    public static UnitChange rename(String name) {
        return new UnitChange(null, name, null, null, null);
    }

    /** It takes part, or no longer. */
    public static UnitChange active(boolean active) {
        return new UnitChange(null, null, active, null, null);
    }

    /** Another place. */
    public static UnitChange move(UUID parent) {
        return new UnitChange(null, null, null, parent, null);
    }
}
