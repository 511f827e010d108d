package org.whereabouts.hotline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.DeskBrowser;
import org.whereabouts.notices.Bureau;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// A test of the hotline within the whole program, by a clock that goes when the test says so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPages
@Import({Staff.class, TestKey.class, Bureau.Time.class, Families.class, DeskBrowser.class})
@TestPropertySource(
        properties = {
            "whereabouts.hotline.number=+380 44 000 00 01",
            "whereabouts.hotline.referrals=Invented helpline, +380 44 000 00 02; Invented listeners, +380 44 000 00 03"
        })
public @interface WithHotline {}
