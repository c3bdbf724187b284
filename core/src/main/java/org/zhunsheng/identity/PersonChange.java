package org.zhunsheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changes about somebody; what is absent stays.
 *
 * @param name another name
 * @param active in or out
 * @param grants all roles that they have from now on
 * @param reason in the administrator's words
 */
public record PersonChange(
        @Nullable String name,
        @Nullable Boolean active,
        @Nullable List<RoleGrant> grants,
        @Nullable String reason) {}
