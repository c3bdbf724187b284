package org.zhunsheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proves themselves with. Never shown, logged or put in the journal.
 *
 * @param passwordHash as the door hashed it, absent for who signs in elsewhere
 * @param formerHashes those before, the latest first
 * @param secondFactor the secret of the one-time codes, as the door encrypted it
 * @param secondFactorOn whether it was confirmed, and is asked for
 */
public record Credentials(
        @Nullable String passwordHash,
        List<String> formerHashes,
        @Nullable String secondFactor,
        boolean secondFactorOn) {
    public Credentials {
        formerHashes = List.copyOf(formerHashes);
    }

    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
