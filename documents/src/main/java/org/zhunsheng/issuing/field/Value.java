package org.zhunsheng.issuing.field;

import java.math.BigDecimal;
import org.zhunsheng.model.Money;

/** What a name of a layout stands for in one document. */
public sealed interface Value {

    /** Words as the document has them. */
    record Words(String text) implements Value {}

    /** Money, which the layout prints in its own unit. */
    record Amount(Money money) implements Value {}

    /** A number as printed: a weight, a score, a share. */
    record Figure(BigDecimal number) implements Value {}
}
