package org.zhunsheng.identity;

import java.util.UUID;
import org.zhunsheng.organisation.Extent;

/**
 * A role as it is given.
 *
 * @param role what somebody is
 * @param unit for which unit
 * @param extent how far it reaches from there
 */
public record RoleGrant(Role role, UUID unit, Extent extent) {}
