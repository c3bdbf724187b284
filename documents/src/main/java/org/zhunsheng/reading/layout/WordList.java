package org.zhunsheng.reading.layout;

import java.util.Locale;

/** Words that mean one thing only: that something of this sort stands there. Named as in the label data. */
enum WordList {
    TOTALS,
    SUBTOTALS,
    EXECUTION_ROWS,
    NOTES,
    SIGNATURES,
    GROUPS,
    QUALITATIVE,
    MANDATORY,
    GRADES;

    /** The key in the label data: EXECUTION_ROWS is executionRows. */
    String key() {
        int underscore = name().indexOf('_');
        return underscore < 0
                ? name().toLowerCase(Locale.ROOT)
                : name().substring(0, underscore).toLowerCase(Locale.ROOT)
                        + name().charAt(underscore + 1)
                        + name().substring(underscore + 2).toLowerCase(Locale.ROOT);
    }
}
