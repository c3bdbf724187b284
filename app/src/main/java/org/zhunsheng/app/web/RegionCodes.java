package org.zhunsheng.app.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.organisation.OrganisationUnit;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitKind;
import org.zhunsheng.store.Transaction;

/** In which region a unit lies: by it regulations and labels are chosen. That is no secret, so no scope is asked. */
public final class RegionCodes {
    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");

    private RegionCodes() {}

    /** The code of the nearest region above a unit, or itself; absent where it has none that looks like one. */
    public static @Nullable String of(Transaction tx, UUID unit) {
        Scope everything = tx.organisation().everything();
        OrganisationUnit one = tx.organisation().find(unit, everything).orElse(null);
        if (one == null) {
            return null;
        }
        String code = one.kind() == UnitKind.REGION ? one.identification().code() : null;
        for (OrganisationUnit above : tx.organisation().ancestors(one, everything)) {
            if (above.kind() == UnitKind.REGION && one.kind() != UnitKind.REGION) {
                code = above.identification().code();
            }
        }
        return code != null && CODE.matcher(code).matches() ? code : null;
    }
}
