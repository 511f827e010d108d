package org.whereabouts.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.WithPages;

/// A test of the whole program as other programs see it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPages
@Import({Staff.class, Machine.class})
public @interface WithMachines {}
