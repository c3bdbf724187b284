package org.zhunsheng.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that a body cannot do without. It may be absent in Java, so that all that is missing can be refused at once and by
 * name; the description of the interface calls it required.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Wanted {}
