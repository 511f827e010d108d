package org.whereabouts.exchange.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.exchange.hooks.Deliveries.Account;
import org.whereabouts.exchange.hooks.Deliveries.Outcome;
import org.whereabouts.exchange.hooks.Deliveries.Place;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// What every collection of deliveries promises.
public abstract class DeliveriesContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(1);
    private static final Person.Id ENTRY = new Person.Id(17);
    private static final String EVENT = "entry.retracted";

    /// An empty collection.
    protected abstract Deliveries deliveries();

    /// A subscriber who is told.
    protected abstract UUID hook();

    @Test
    void whatIsOwedIsTakenByOneAtATimeAndTakenAgainWhenNothingBecameOfIt() {
        Deliveries all = deliveries();
        Delivery first = owe(all, hook(), NOON, ENTRY);
        Delivery second = owe(all, hook(), LATER, ENTRY);
        assertThat(all.claim(NOON.minusSeconds(1), 9)).isEmpty();
        assertThat(all.claim(LATER, 1)).containsExactly(first);
        assertThat(all.claim(LATER, 9)).containsExactly(second);
        assertThat(all.claim(LATER, 9)).isEmpty();
        assertThat(all.claim(LATER.plusSeconds(60), 9))
                .extracting(Delivery::id, Delivery::tries)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first.id(), 1),
                        org.assertj.core.groups.Tuple.tuple(second.id(), 1));
    }

    @Test
    void whatIsConfirmedOrGivenUpIsNotSentAgain() {
        Deliveries all = deliveries();
        Delivery confirmed = owe(all, hook(), NOON, ENTRY);
        Delivery givenUp = owe(all, hook(), NOON, ENTRY);
        Delivery tried = owe(all, hook(), NOON, ENTRY);
        all.claim(NOON, 9);
        all.confirmed(confirmed.id(), LATER);
        all.failed(givenUp.id(), null, 500);
        all.failed(tried.id(), NOON.plusSeconds(5), 0);
        assertThat(all.claim(NOON.plusSeconds(4), 9)).isEmpty();
        assertThat(all.claim(NOON.plusSeconds(5), 9)).extracting(Delivery::id).containsExactly(tried.id());
        assertThat(all.outcomes(ENTRY, EVENT, NOON))
                .containsExactlyInAnyOrder(
                        new Outcome(confirmed.hook(), LATER, false),
                        new Outcome(givenUp.hook(), null, true),
                        new Outcome(tried.hook(), null, false));
    }

    @Test
    void outcomesAreThoseOfOneEntryOneEventAndSinceAMoment() {
        Deliveries all = deliveries();
        owe(all, hook(), NOON, ENTRY);
        owe(all, hook(), NOON, null);
        owe(all, hook(), NOON, new Person.Id(18));
        assertThat(all.outcomes(ENTRY, EVENT, NOON)).hasSize(1);
        assertThat(all.outcomes(ENTRY, EVENT, LATER)).isEmpty();
        assertThat(all.outcomes(ENTRY, "entry.published", NOON)).isEmpty();
    }

    @Test
    void aSubscribersAccountSaysWhatWaitsAndWhatIsTheMatter() {
        Deliveries all = deliveries();
        UUID hook = hook();
        assertThat(all.account(hook)).isEqualTo(new Account(0, 0, null, null));
        Delivery first = owe(all, hook, NOON, ENTRY);
        Delivery second = owe(all, hook, LATER, null);
        owe(all, hook(), NOON, ENTRY);
        assertThat(all.account(hook)).isEqualTo(new Account(2, 0, null, null));
        all.failed(first.id(), null, 500);
        assertThat(all.account(hook)).isEqualTo(new Account(1, 1, null, 500));
        all.failed(second.id(), NOON.plusSeconds(9), 0);
        assertThat(all.account(hook)).isEqualTo(new Account(1, 1, null, 0));
        all.confirmed(second.id(), NOON.plusSeconds(9));
        assertThat(all.account(hook)).isEqualTo(new Account(0, 1, NOON.plusSeconds(9), 500));
    }

    @Test
    void remembersWhatWasToldUntilItBeginsAnew() {
        Deliveries all = deliveries();
        assertThat(all.told(ENTRY)).isEmpty();
        all.tell(ENTRY, "digest");
        assertThat(all.told(ENTRY)).contains("digest");
        all.tell(ENTRY, null);
        assertThat(all.told(ENTRY)).contains("");
        var place = new Place("lineage", new Mark(17, 4));
        all.put(place);
        assertThat(all.told(ENTRY)).contains("");
        assertThat(all.hold()).contains(place);
        all.begin(new Place("other", Mark.START));
        assertThat(all.told(ENTRY)).isEmpty();
        assertThat(all.await()).isEqualTo(new Place("other", Mark.START));
    }

    private static Delivery owe(Deliveries all, UUID hook, Instant made, Person.@Nullable Id entry) {
        var delivery = new Delivery(UUID.randomUUID(), hook, EVENT, entry, "{}", made, 0);
        all.owe(delivery);
        return delivery;
    }
}
