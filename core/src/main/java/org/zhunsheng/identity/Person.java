package org.zhunsheng.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/**
 * Somebody who works with the system. What they prove themselves with is kept apart: {@link Credentials}.
 *
 * @param id their lasting name
 * @param login what they sign in with, in the form of {@link Login}
 * @param name as others see it
 * @param language {@code zh} or {@code en}, absent where they never chose
 * @param active whether they may sign in; who left stays in the records
 * @param mustChangePassword whether their password was given to them by somebody else
 * @param lockedUntil when signing in is possible again, absent where it is now
 * @param secondFactor whether they are asked for a one-time code
 * @param roles what they are, and where
 * @param seenAt when they last used the system, to the minute
 * @param revision counts the changes of what an administrator changes: name, roles, activity; from 1
 */
public record Person(
        UUID id,
        String login,
        String name,
        @Nullable String language,
        boolean active,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        boolean secondFactor,
        List<HeldRole> roles,
        @Nullable Instant seenAt,
        long revision) {
    public Person {
        roles = List.copyOf(roles);
    }

    /** Whether they cannot sign in at a time, because of too many failures before. */
    public boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    /** Them as the one who acts. Whoever is not active any more can do nothing; dormant roles give nothing. */
    public Officer officer() {
        Stream<HeldRole> awake = active ? roles.stream().filter(role -> !role.dormant()) : Stream.of();
        return new Officer(
                id,
                name,
                awake.map(held -> new Officer.Power(held.grant().role().permissions(), held.reach()))
                        .toList());
    }

    /** How far all of their roles reach together, dormant ones included. Whoever changes them must reach as far. */
    public Scope reach() {
        return Scope.union(roles.stream().map(HeldRole::reach).toList());
    }

    /** The nearest unit above all of their roles: whose matter they are. Absent without roles, or across regions. */
    public @Nullable UnitPath home() {
        UnitPath home = null;
        for (HeldRole role : roles) {
            home = home == null ? role.unitPath() : home.common(role.unitPath()).orElse(null);
            if (home == null) {
                return null;
            }
        }
        return home;
    }
}
