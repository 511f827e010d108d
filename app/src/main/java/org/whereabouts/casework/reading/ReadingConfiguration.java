package org.whereabouts.casework.reading;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The budget as whoever runs the installation sets it.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Budget budgetOfReading(
            @Value("${whereabouts.desk.readings-a-day:300}") int perDay,
            @Value("${whereabouts.desk.undecided-readings:50}") int undecided) {
        return new Budget(perDay, undecided);
    }
}
