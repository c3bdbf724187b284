package org.zhunsheng.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.model.MoneyUnit;

/**
 * A project that is to be made, as a draft.
 *
 * @param unit whose it is
 * @param year the fiscal year that it is planned for
 * @param kind the form that it was written on
 * @param moneyUnit the unit in which its form prints money; amounts are in yuan all the same
 * @param content what it says
 * @param from the document it was taken from, or absent for one made by hand
 */
public record NewProject(
        UUID unit,
        FiscalYear year,
        DocumentKind kind,
        MoneyUnit moneyUnit,
        ProjectContent content,
        @Nullable Origin from) {

    /** The position of a project in the document that it came from, from zero. */
    public record Origin(UUID document, int position) {}
}
