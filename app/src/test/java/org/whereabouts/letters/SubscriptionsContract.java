package org.whereabouts.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.letters.Subscription.State;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;
import org.whereabouts.sealing.Sealed;

/// What every collection of subscriptions promises.
public abstract class SubscriptionsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    /// An empty collection.
    protected abstract Subscriptions subscriptions();

    @Test
    void isFoundByItsSecretAndGoneWhenItEnded() {
        Subscriptions all = subscriptions();
        Subscription one = one(State.ASKED, new Topic.Entries(Status.MISSING, "Kyiv"));
        all.add(one, "digest", NOON);
        assertThat(all.find("digest")).contains(one);
        assertThat(all.find("another")).isEmpty();
        all.end(one.id());
        assertThat(all.find("digest")).isEmpty();
    }

    @Test
    void isAboutEntriesOrAboutFigures() {
        Subscriptions all = subscriptions();
        Subscription figures = one(State.CONFIRMED, new Topic.Figures());
        Subscription entries = one(State.CONFIRMED, new Topic.Entries(null, ""));
        all.add(figures, "figures", NOON);
        all.add(entries, "entries", NOON);
        assertThat(all.find("figures")).contains(figures);
        assertThat(all.find("entries")).contains(entries);
    }

    @Test
    void isTakenInHandByOneWhoGivesItUpAfterAWhile() {
        Subscriptions all = subscriptions();
        Subscription one = one(State.ASKED, new Topic.Entries(null, ""));
        all.add(one, "digest", NOON);
        assertThat(all.claim(NOON, NOON, A_WHILE, 9)).containsExactly(one);
        assertThat(all.claim(NOON, NOON, A_WHILE, 9)).isEmpty();
        assertThat(all.claim(NOON.plus(A_WHILE), NOON, A_WHILE, 9)).containsExactly(one);
        all.settle(one.id(), State.INVITED, NOON);
        assertThat(all.claim(NOON.plusSeconds(9999), NOON.plusSeconds(9999), A_WHILE, 9))
                .isEmpty();
    }

    @Test
    void countsHowOftenItsAddressWasRefusedSinceTheLastLetter() {
        Subscriptions all = subscriptions();
        Subscription one = one(State.CONFIRMED, new Topic.Entries(null, ""));
        all.add(one, "digest", NOON);
        assertThat(all.refused(one.id(), NOON.plus(A_WHILE))).isEqualTo(1);
        assertThat(all.claim(NOON, NOON.plusSeconds(1), A_WHILE, 9)).isEmpty();
        assertThat(all.claim(NOON.plus(A_WHILE), NOON.plusSeconds(1), A_WHILE, 9))
                .hasSize(1);
        assertThat(all.refused(one.id(), NOON)).isEqualTo(2);
        all.settle(one.id(), State.CONFIRMED, NOON);
        assertThat(all.refused(one.id(), NOON)).isEqualTo(1);
        all.end(one.id());
        assertThat(all.refused(one.id(), NOON)).isZero();
    }

    @Test
    void isDueWhenItWasNotToldSinceAMoment() {
        Subscriptions all = subscriptions();
        Subscription one = one(State.CONFIRMED, new Topic.Entries(null, ""));
        all.add(one, "digest", NOON);
        assertThat(all.count()).isEqualTo(1);
        assertThat(all.claim(NOON, NOON, A_WHILE, 9)).isEmpty();
        assertThat(all.claim(NOON, NOON.plusSeconds(1), A_WHILE, 9)).hasSize(1);
        all.later(one.id(), NOON.plusSeconds(3600));
        assertThat(all.claim(NOON.plusSeconds(3599), NOON.plusSeconds(1), A_WHILE, 9))
                .isEmpty();
        assertThat(all.claim(NOON.plusSeconds(3600), NOON.plusSeconds(1), A_WHILE, 9))
                .hasSize(1);
        all.settle(one.id(), State.CONFIRMED, NOON.plusSeconds(3600));
        assertThat(all.claim(NOON.plusSeconds(3600), NOON.plusSeconds(3600), A_WHILE, 9))
                .isEmpty();
    }

    @Test
    void tellsWhoNeverConfirmed() {
        Subscriptions all = subscriptions();
        Subscription invited = one(State.INVITED, new Topic.Entries(null, ""));
        all.add(invited, "one", NOON);
        all.add(one(State.CONFIRMED, new Topic.Entries(null, "")), "two", NOON);
        assertThat(all.unconfirmed(NOON)).isEmpty();
        assertThat(all.unconfirmed(NOON.plusSeconds(1))).isEqualTo(List.of(invited.id()));
    }

    private static Subscription one(State state, Topic topic) {
        return new Subscription(
                UUID.randomUUID(),
                new Operation.Id("contract"),
                Locale.forLanguageTag("uk"),
                topic,
                state,
                Sealed.of(new byte[40]),
                NOON);
    }
}
