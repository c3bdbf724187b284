package org.zhunsheng.publication;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.Permission;

/**
 * Somebody's wish to take a step.
 *
 * @param step which
 * @param officer who they are
 * @param permissions what they may do in the whole department
 * @param words the notice of a correction, or the reason of a return or a withdrawal; absent where nothing is said
 */
public record Attempt(
        Step step,
        UUID officer,
        Set<Permission> permissions,
        @Nullable String words) {
    public Attempt {
        permissions = Set.copyOf(permissions);
    }
}
