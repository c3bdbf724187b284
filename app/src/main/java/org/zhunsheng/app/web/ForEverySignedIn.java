package org.zhunsheng.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An end point about one's own matters, for everybody who is signed in whatever their roles. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForEverySignedIn {

    /** Whether it may be used before a one-time password is replaced. */
    boolean beforePasswordChange() default false;

    /** Whether a person has to be there: tokens of machines are refused. */
    boolean personally() default false;
}
