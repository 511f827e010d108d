package org.whereabouts.notices.gateway;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The gateway as `docs/operating/notices.md` lets one set it up.
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    SignedByTheGateway signedByTheGateway(@Value("${whereabouts.text-messages.secret:}") String secret, Clock clock) {
        return new SignedByTheGateway(secret.strip(), clock);
    }

    @Bean
    TextMessageCarrier textMessageCarrier(
            @Value("${whereabouts.text-messages.address:}") String address,
            @Value("${whereabouts.text-messages.secret:}") String secret,
            Clock clock) {
        return new TextMessageCarrier(new Gateway(address.strip(), secret.strip(), PATIENCE), clock);
    }
}
