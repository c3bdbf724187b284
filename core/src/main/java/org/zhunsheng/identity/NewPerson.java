package org.zhunsheng.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be let in.
 *
 * @param login what they will sign in with
 * @param name as others see it, 1 to 100 characters
 * @param grants what they will be
 * @param passwordHash of a password that they have to change at once; absent for who signs in elsewhere
 * @param at when
 */
public record NewPerson(
        Login login,
        String name,
        List<RoleGrant> grants,
        @Nullable String passwordHash,
        Instant at) {
    public NewPerson {
        grants = List.copyOf(grants);
    }

    @Override
    public String toString() {
        return "NewPerson[" + login.text() + "]";
    }
}
