package org.zhunsheng.app.web.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Person;
import org.zhunsheng.organisation.Scope;

/** Somebody as an administrator sees them. */
record UserView(
        UUID id,
        String login,
        String name,
        boolean active,
        boolean locked,
        boolean mustChangePassword,
        boolean totp,
        List<GrantView> grants,
        @Nullable Instant lastSeenAt,
        long revision) {

    /** With those of their roles that the administrator may know of. */
    static UserView of(Person person, Instant now, Scope scope) {
        return new UserView(
                person.id(),
                person.login(),
                person.name(),
                person.active(),
                person.isLocked(now),
                person.mustChangePassword(),
                person.secondFactor(),
                GrantView.of(person, scope),
                person.seenAt(),
                person.revision());
    }
}
