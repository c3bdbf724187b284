package org.zhunsheng.identity;

import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/**
 * A role as somebody holds it.
 *
 * @param grant what was given
 * @param unitName the unit's name
 * @param unitPath where the unit is
 * @param reach where the role holds
 * @param dormant whether the unit, or one above it, no longer takes part: the role gives no power then
 */
public record HeldRole(RoleGrant grant, String unitName, UnitPath unitPath, Scope reach, boolean dormant) {}
