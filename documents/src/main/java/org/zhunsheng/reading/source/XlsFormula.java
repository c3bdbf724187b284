package org.zhunsheng.reading.source;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.WorkbookDependentFormula;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.TblPtg;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/** A formula of a .xls whose result nobody computed. */
final class XlsFormula {
    private XlsFormula() {}

    /**
     * A program that saves without computing writes zero and asks for the sum at the next opening; a zero without that
     * wish is a result.
     */
    static boolean isUncomputed(FormulaRecord formula) {
        return formula.isCalcOnLoad()
                && formula.getCachedResultTypeEnum() == CellType.NUMERIC
                && formula.getValue() == 0;
    }

    /** The formula as a person would type it; only its equals sign where other parts of the file complete it. */
    static String text(FormulaRecord formula) {
        Ptg[] parts = formula.getParsedExpression();
        for (@Nullable Ptg part : parts) {
            if (part == null
                    || part instanceof WorkbookDependentFormula
                    || part instanceof ExpPtg
                    || part instanceof TblPtg) {
                return "=";
            }
        }
        return parts.length == 0 ? "=" : "=" + FormulaRenderer.toFormulaString(null, parts);
    }
}
