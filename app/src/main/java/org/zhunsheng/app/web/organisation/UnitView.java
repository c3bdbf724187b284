package org.zhunsheng.app.web.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.UnitKind;

/** A unit as it is shown. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnitView(
        UUID id,
        @Nullable UUID parentId,
        UnitKind kind,
        String code,
        String name,
        String path,
        boolean active,
        long revision,
        int childCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Named> ancestors) {

    /** A unit above. */
    record Named(UUID id, String name) {}

    static UnitView of(OrganisationUnit unit, int childCount, @Nullable List<OrganisationUnit> ancestors) {
        return new UnitView(
                unit.id(),
                unit.parent(),
                unit.kind(),
                unit.identification().code(),
                unit.identification().name(),
                unit.path().text(),
                unit.active(),
                unit.revision(),
                childCount,
                ancestors == null
                        ? null
                        : ancestors.stream()
                                .map(above -> new Named(
                                        above.id(), above.identification().name()))
                                .toList());
    }
}
