package org.zhunsheng.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation.
 *
 * @param id its lasting name
 * @param parent the node above, or absent for a root
 * @param kind what it is
 * @param identification what people call it
 * @param path the way from the root to it
 * @param active whether it takes new work; what it did stays
 * @param revision counts its changes, from 1
 */
public record OrganisationUnit(
        UUID id,
        @Nullable UUID parent,
        UnitKind kind,
        Identification identification,
        UnitPath path,
        boolean active,
        long revision) {

    /**
     * What people call a unit.
     *
     * @param code 行政区划代码 of a region, 预算单位编码 of a department or unit; unique among its siblings
     * @param name its full name
     */
    public record Identification(String code, String name) {
        public Identification {
            if (code.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a unit needs a code and a name");
            }
        }
    }
}
