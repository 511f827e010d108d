package org.whereabouts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.registry.finding.Candidates.Audience;

/// All people here are invented.
@WithRegisters
@Import(LettingEntriesExpireTest.SetByHand.class)
class LettingEntriesExpireTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(NOON);
    private static final String OSTAP = "Ostap Vyhadanenko";

    private final FreshRegister register;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    LettingEntriesExpire letting;

    LettingEntriesExpireTest(@Autowired FreshRegisters registers) {
        register = registers.open();
        NOW.set(NOON);
    }

    @Test
    void whoseTimeIsOverIsNotFoundAlthoughNobodyTouchedTheEntry() {
        publish();

        NOW.set(NOON.plus(Duration.ofDays(364)));
        letting.expire();
        assertThat(register.found(OSTAP, Audience.PUBLIC)).hasSize(1);

        NOW.set(NOON.plus(Duration.ofDays(366)));
        letting.expire();
        assertThat(register.found(OSTAP, Audience.PUBLIC)).isEmpty();
        assertThat(register.found(OSTAP, Audience.OFFICER)).hasSize(1);
    }

    @Test
    void whoIsRenewedInTimeStays() {
        publish();
        NOW.set(NOON.plus(Duration.ofDays(300)));
        publish();

        NOW.set(NOON.plus(Duration.ofDays(366)));
        letting.expire();

        assertThat(register.found(OSTAP, Audience.PUBLIC)).hasSize(1);
    }

    private void publish() {
        if (register.reports().isEmpty()) {
            register.taken("list.csv", "name,date of birth,status\n" + OSTAP + ",1970-05-05,missing\n");
        }
        publishing.publish(register.entries(), new Decision("test", "asked by a test"));
        assertThat(register.found(OSTAP, Audience.PUBLIC)).hasSize(1);
    }

    /// A clock that a test sets.
    @TestConfiguration(proxyBeanMethods = false)
    static class SetByHand {

        @Bean
        @Primary
        Clock setByHand() {
            InstantSource source = NOW::get;
            return source.withZone(ZoneOffset.UTC);
        }
    }
}
