package org.whereabouts.access.keys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a caller has to be allowed before they are answered. Who asks is recognised, and pays with one answer.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CallersMay {

    /// The scope that it takes.
    Scope value();
}
