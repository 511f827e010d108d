package org.whereabouts.notices;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.WithRegisters;
import org.whereabouts.sealing.TestKey;

/// A test of the room with a real database and a clock of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithRegisters
@Import({TestKey.class, Bureau.class, Bureau.Time.class})
@TestPropertySource(
        properties = {
            "whereabouts.notices.zone=Europe/Kyiv",
            "whereabouts.contact=+380 00 000 00 00",
            "whereabouts.notices.confirm=true"
        })
public @interface WithNotices {}
