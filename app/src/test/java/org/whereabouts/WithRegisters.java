package org.whereabouts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.whereabouts.publication.FreshDataFolder;

/// A test of the program without its pages and without anything that goes on behind: a real database for all such
/// tests, and in it a register of its own for each.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Whereabouts.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import(FreshRegisters.class)
public @interface WithRegisters {}
