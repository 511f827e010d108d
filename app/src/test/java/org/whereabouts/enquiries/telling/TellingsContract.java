package org.whereabouts.enquiries.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.Telling.State;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Sealed;

/// What every collection of tellings promises.
public abstract class TellingsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Operation.Id operation =
            new Operation.Id("contract-" + UUID.randomUUID().toString().substring(0, 8));

    /// A collection; it may hold others.
    protected abstract Tellings tellings();

    @Test
    void keepsATellingAsItWas() {
        Tellings tellings = tellings();
        Telling one = telling(NOON, false);
        assertThat(tellings.add(one, "hash")).isTrue();
        assertThat(tellings.find(one.id())).contains(one);
        assertThat(tellings.code(one.number())).contains(new Tellings.Code(one.id(), "hash"));
        assertThat(tellings.code(Receipt.Digits.fresh())).isEmpty();
        assertThat(tellings.find(new Telling.Id(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void addsNoneTwice() {
        Tellings tellings = tellings();
        Telling one = telling(NOON, false);
        tellings.add(one, "hash");
        assertThat(tellings.add(one, "other")).isFalse();
        Telling sameNumber = new Telling(
                new Telling.Id(UUID.randomUUID()),
                operation,
                one.number(),
                NOON,
                State.AWAITING,
                false,
                null,
                one.told(),
                one.teller());
        assertThat(tellings.add(sameNumber, "other")).isFalse();
        assertThat(tellings.code(one.number()).map(Tellings.Code::hash)).contains("hash");
    }

    @Test
    void handsOutFirstWhatPeopleToldOfThemselves() {
        Tellings tellings = tellings();
        Telling late = telling(NOON.plusSeconds(9), false);
        Telling early = telling(NOON, false);
        Telling own = telling(NOON.plusSeconds(5), true);
        Telling ownEarly = telling(NOON.plusSeconds(2), true);
        for (Telling one : new Telling[] {late, own, early, ownEarly}) {
            tellings.add(one, "hash");
        }
        assertThat(tellings.list(operation, State.AWAITING, 9)).containsExactly(ownEarly, own, early, late);
        assertThat(tellings.list(operation, State.AWAITING, 1)).containsExactly(ownEarly);
        tellings.change(own.id(), State.TAKEN_UP);
        assertThat(tellings.list(operation, State.AWAITING, 9)).containsExactly(ownEarly, early, late);
        assertThat(tellings.list(operation, State.TAKEN_UP, 9))
                .extracting(Telling::id)
                .containsExactly(own.id());
    }

    @Test
    void whatCorrectsAnEntryIsNotAmongTheTellings() {
        Tellings tellings = tellings();
        Telling late = telling(NOON.plusSeconds(9), false, new Person.Id(7));
        Telling early = telling(NOON.plusSeconds(1), false, new Person.Id(8));
        Telling other = telling(NOON, true);
        for (Telling one : new Telling[] {late, other, early}) {
            tellings.add(one, "hash");
        }
        assertThat(tellings.find(late.id())).contains(late);
        assertThat(tellings.list(operation, State.AWAITING, 9)).containsExactly(other);
    }

    private Telling telling(Instant received, boolean own) {
        return telling(received, own, null);
    }

    private Telling telling(Instant received, boolean own, Person.@Nullable Id entry) {
        return new Telling(
                new Telling.Id(UUID.randomUUID()),
                operation,
                Receipt.Digits.fresh(),
                received,
                State.AWAITING,
                own,
                entry,
                Sealed.of(new byte[40]),
                Sealed.of(new byte[41]));
    }
}
