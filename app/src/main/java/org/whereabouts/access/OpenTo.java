package org.whereabouts.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may open a page of the desk. A page of the desk without it is open to nobody.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /// One of these roles is enough.
    Role[] value() default {Role.OPERATOR, Role.VERIFIER, Role.EDITOR, Role.AUDITOR, Role.ADMINISTRATOR};
}
