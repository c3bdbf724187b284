package org.zhunsheng.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a row of a list that comes from outside.
 *
 * @param number the row, to name it when it is refused
 * @param parentCode the code of the unit above, in the list or already there; absent: the unit under which the list is put
 * @param kind what it is
 * @param code its own code
 * @param name its name
 */
public record UnitRow(int number, @Nullable String parentCode, UnitKind kind, String code, String name) {}
