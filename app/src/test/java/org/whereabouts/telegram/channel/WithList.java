package org.whereabouts.telegram.channel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.whereabouts.FreshRegisters;
import org.whereabouts.notices.Bureau;
import org.whereabouts.publication.WithPages;

/// A test of the list within the whole program, by a clock that goes when the test says so, with a real database, a
/// register of its
/// own, and a Bot API server of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPages
@Import({Bureau.Time.class, FreshRegisters.class, Rolling.class})
@interface WithList {}
