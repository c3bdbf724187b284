package org.zhunsheng.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a machine shows instead of a password. It acts for a person and can do at most what they can.
 *
 * @param id its lasting name
 * @param name what its owner calls it
 * @param permissions what it may do of that which its owner may
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param usedAt when it was last used, to the minute
 */
public record AccessToken(
        UUID id,
        String name,
        Set<Permission> permissions,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    public AccessToken {
        permissions = Set.copyOf(permissions);
    }
}
