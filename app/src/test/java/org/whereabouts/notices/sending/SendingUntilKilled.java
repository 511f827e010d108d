package org.whereabouts.notices.sending;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.whereabouts.Whereabouts;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.mail.Mail;
import org.whereabouts.sealing.TestKey;

/// Another program on the same data folder: it sends what is due to a mail server, and is killed while it does.
final class SendingUntilKilled {

    private SendingUntilKilled() {}

    public static void main(String[] arguments) {
        var house = new SpringApplicationBuilder(Whereabouts.class, TestKey.class, Bureau.Time.class, Post.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("other tests", new WithoutOtherTests()))
                .properties("whereabouts.notices.zone=Europe/Kyiv", "spring.main.lazy-initialization=true")
                .run("--whereabouts.data=" + arguments[0]);
        house.getBean(TestKey.class).unlock();
        int sent = house.getBean(Post.class).send(Mail.to(Integer.parseInt(arguments[1])));
        throw new AssertionError("not killed, but sent " + sent);
    }

    /// What other tests bring along stays outside, although it lies on the same path.
    private static final class WithoutOtherTests extends TypeExcludeFilter {
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
}
