package org.whereabouts.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.whereabouts.access.Staff;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// A test of the desk where families have asked: one program for all of them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPages
@Import({Staff.class, TestKey.class, Families.class, InventedWords.class, DeskBrowser.class})
@interface WithFamilies {}
