package org.zhunsheng.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.Calendar;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.Transaction;

/** In which region a unit lies: by it regulations and labels are chosen. That is no secret, so no scope is asked. */
public final class RegionCodes {
    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

    private RegionCodes() {}

    /** The code of the nearest region above a unit, or itself; absent where it has none that looks like one. */
    public static @Nullable String of(Transaction tx, UUID unit) {
        return nearest(tx, unit).map(RegionCodes::code).orElse(null);
    }

    /** The same, where the units above a unit are already known. */
    public static @Nullable String of(Calendar calendar, UnitPath unit) {
        return nearest(calendar.lineage(unit)).map(RegionCodes::code).orElse(null);
    }

    private static @Nullable String code(OrganisationUnit region) {
        String code = region.kind() == UnitKind.REGION ? region.identification().code() : "";
        return CODE.matcher(code).matches() ? code : null;
    }

    /** The nearest region above a unit, or itself; the top of all where no region lies above it. */
    public static Optional<OrganisationUnit> nearest(Transaction tx, UUID unit) {
        Scope everything = tx.organisation().everything();
        return tx.organisation().find(unit, everything).flatMap(one -> {
            List<OrganisationUnit> lineage = new ArrayList<>(tx.organisation().ancestors(one, everything));
            lineage.add(one);
            return nearest(lineage);
        });
    }

    private static Optional<OrganisationUnit> nearest(List<OrganisationUnit> lineage) {
        return lineage.reversed().stream()
                .filter(each -> each.kind() == UnitKind.REGION)
                .findFirst()
                .or(() -> lineage.stream().findFirst());
    }
}
