package org.zhunsheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is to be.
 *
 * @param parent below which it comes, absent only for the root, of which there is one
 * @param kind what it is
 * @param code unique among its siblings, 1 to 40 characters
 * @param name 1 to 200 characters
 */
public record NewUnit(@Nullable UUID parent, UnitKind kind, String code, String name) {}
