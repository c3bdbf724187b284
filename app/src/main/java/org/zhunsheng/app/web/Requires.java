package org.zhunsheng.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.zhunsheng.identity.Permission;

/**
 * What an end point demands. One that declares neither this nor {@link ForEverySignedIn} nor {@link ForStrangers} refuses
 * everybody. Having the permission somewhere lets one in; in which units is decided by the scope of {@link CurrentOfficer}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** Any one of these suffices. */
    Permission[] value();

    /** Whether a person has to be there: tokens of machines are refused. */
    boolean personally() default false;
}
