package org.whereabouts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Keeps outside of a program that a test starts by itself what other tests bring along, although it lies on the same
/// path.
public final class WithoutOtherTests extends TypeExcludeFilter {

    private WithoutOtherTests() {}

    /// The program, with what one test wants beside it.
    public static SpringApplicationBuilder program(Class<?>... beside) {
        return new SpringApplicationBuilder(Whereabouts.class)
                .sources(beside)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("other tests", new WithoutOtherTests()));
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        return reader.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutOtherTests;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
