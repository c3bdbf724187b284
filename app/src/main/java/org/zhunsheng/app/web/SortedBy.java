package org.zhunsheng.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** By what a list can be sorted, for whoever reads the description of the interface. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

    /** Its constants are the fields; {@code UPDATED_AT} is written {@code updatedAt}. */
    Class<? extends Enum<?>> value();
}
