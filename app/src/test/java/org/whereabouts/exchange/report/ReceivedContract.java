package org.whereabouts.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.audit.Sha256;
import org.whereabouts.exchange.report.Received.Receipt;
import org.whereabouts.registry.Person;

/// What every collection of what was received promises.
public abstract class ReceivedContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Receipt FIRST = new Receipt(Sha256.of(new byte[] {1}), new Person.Id(17));
    private static final Receipt SECOND = new Receipt(Sha256.of(new byte[] {2}), new Person.Id(18));

    /// A collection.
    protected abstract Received received();

    /// A key under which nothing was received.
    protected abstract ApiKey.Id key();

    @Test
    void whatWasReceivedUnderANameStaysWhatItWas() {
        Received received = received();
        ApiKey.Id key = key();
        assertThat(received.find(key, "one")).isEmpty();
        assertThat(received.add(key, "one", FIRST, NOON)).isTrue();
        assertThat(received.add(key, "one", SECOND, NOON)).isFalse();
        assertThat(received.find(key, "one")).contains(FIRST);
    }

    @Test
    void theSameNameOfAnotherKeyIsAnother() {
        Received received = received();
        ApiKey.Id key = key();
        ApiKey.Id other = key();
        received.add(key, "one", FIRST, NOON);
        assertThat(received.find(other, "one")).isEmpty();
        assertThat(received.add(other, "one", SECOND, NOON)).isTrue();
        assertThat(received.find(key, "one")).contains(FIRST);
        assertThat(received.find(key, "another")).isEmpty();
    }
}
