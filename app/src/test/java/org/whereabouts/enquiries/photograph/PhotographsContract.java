package org.whereabouts.enquiries.photograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.photograph.Photographs.Kind;
import org.whereabouts.enquiries.photograph.Photographs.Label;

/// What every collection of photographs promises.
public abstract class PhotographsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /// A collection; it may hold others.
    protected abstract Photographs photographs();

    @Test
    void keepsThemInOrder() {
        Photographs photographs = photographs();
        UUID subject = UUID.randomUUID();
        Label second = add(photographs, subject, 2);
        Label first = add(photographs, subject, 1);
        add(photographs, UUID.randomUUID(), 1);
        assertThat(photographs.of(subject)).containsExactly(first, second);
        assertThat(photographs.sealed(subject, 2))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(2, 2));
        assertThat(photographs.sealed(subject, 3)).isEmpty();
    }

    @Test
    void takesOneAwayAndAllOfOne() {
        Photographs photographs = photographs();
        UUID subject = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Label first = add(photographs, subject, 1);
        add(photographs, subject, 2);
        add(photographs, other, 1);
        photographs.remove(subject, 2);
        photographs.remove(subject, 7);
        assertThat(photographs.of(subject)).containsExactly(first);
        assertThat(photographs.forget(subject)).isEqualTo(1);
        assertThat(photographs.forget(subject)).isZero();
        assertThat(photographs.of(subject)).isEmpty();
        assertThat(photographs.of(other)).hasSize(1);
    }

    private static Label add(Photographs photographs, UUID subject, int number) {
        var label = new Label(subject, number, number == 1 ? Kind.JPEG : Kind.PDF, 2, NOON);
        photographs.add(label, new byte[] {(byte) number, (byte) number});
        return label;
    }
}
