package org.whereabouts.notices;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.notices.wording.Wording;
import org.whereabouts.pages.Words;

/// The words of the room.
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    @Bean
    Words.Bundle wordsOfNotices() {
        return new Words.Bundle("org.whereabouts.notices.messages");
    }

    @Bean
    Wording wording(Words words, @Value("${whereabouts.contact:}") String contact) {
        return new Wording(words, contact);
    }

    @Bean
    FollowingEnquiries.Switches switches(@Value("${whereabouts.notices.confirm:false}") boolean confirm, Clock clock) {
        return new FollowingEnquiries.Switches(confirm, clock);
    }
}
