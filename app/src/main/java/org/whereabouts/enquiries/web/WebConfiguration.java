package org.whereabouts.enquiries.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.pages.Words;

/// The words of these pages.
@Configuration(value = "enquiriesWebConfiguration", proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Words.Bundle wordsOfEnquiries() {
        return new Words.Bundle("org.whereabouts.enquiries.messages");
    }
}
