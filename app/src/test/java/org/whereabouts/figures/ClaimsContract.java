package org.whereabouts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Deed;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.registry.Operation;

/// What every collection of claims promises.
public abstract class ClaimsContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final String OFFICER = "officer:invented";

    /// A collection, and an operation of which it holds nothing.
    protected abstract Claims claims();

    /// That operation.
    protected abstract Operation.Id operation();

    @Test
    void keepsAClaimWholeAndShowsItToNobodyYet() {
        Claims claims = claims();
        Content said = said(Amount.between(90, 110, Qualifier.ABOUT), "2026-05-09");
        Claim.Id id = claims.add(said, OFFICER, NOON, null).orElseThrow();
        Claim claim = claims.find(id).orElseThrow();
        assertThat(claim.said()).isEqualTo(said);
        assertThat(claim.entered()).isEqualTo(NOON);
        assertThat(claim.state()).isEqualTo(State.ENTERED);
        assertThat(claims.published(operation())).isEmpty();
        assertThat(claims.waiting(1_000)).contains(claim);
    }

    @Test
    void keepsWhatIsNotSaidUnsaid() {
        Claims claims = claims();
        var bare = new Content(
                operation(),
                Measure.OTHER,
                new Amount(null, 100_000L, null, Qualifier.ORDER_OF_MAGNITUDE),
                null,
                null,
                new Period(null, null),
                new Claimant("Somebody", null, null, null),
                new Source("A page", "A paper", null, null, LocalDate.of(2026, 11, 1), "Hundreds of thousands."));
        Claim.Id id = claims.add(bare, OFFICER, NOON, null).orElseThrow();
        assertThat(claims.find(id).orElseThrow().said()).isEqualTo(bare);
    }

    @Test
    void takesTheSameClaimOnceAlsoWhenItIsFetchedAgain() {
        Claims claims = claims();
        Content said = said(Amount.of(7, Qualifier.EXACTLY), "2026-05-09");
        Source again = new Source(
                said.source().title(),
                said.source().publisher(),
                said.source().address(),
                said.source().published(),
                said.source().got().plusDays(9),
                said.source().sentence());
        assertThat(claims.add(said, OFFICER, NOON, null)).isPresent();
        assertThat(claims.add(said, OFFICER, NOON, null)).isEmpty();
        assertThat(claims.add(with(said, again), OFFICER, NOON, null)).isEmpty();
    }

    @Test
    void decidesOfAClaimOnlyInTheStateItIsIn() {
        Claims claims = claims();
        Claim.Id id = claims.add(said(Amount.of(8, Qualifier.EXACTLY), "2026-05-09"), OFFICER, NOON, null)
                .orElseThrow();
        assertThat(claims.decide(id, State.PUBLISHED, deed(State.WITHDRAWN, null)))
                .isFalse();
        assertThat(claims.decide(id, State.ENTERED, deed(State.PUBLISHED, null)))
                .isTrue();
        assertThat(claims.decide(id, State.ENTERED, deed(State.PUBLISHED, null)))
                .isFalse();
        assertThat(claims.waiting(1_000)).noneMatch(claim -> claim.id().equals(id));
        assertThat(claims.published(operation()))
                .singleElement()
                .satisfies(claim -> assertThat(claim.history()).containsExactly(deed(State.PUBLISHED, null)));
    }

    @Test
    void showsWhatWasRevisedOrWithdrawnForEver() {
        Claims claims = claims();
        Claim.Id old = publish(claims, said(Amount.of(9, Qualifier.AT_LEAST), "2026-05-09"), null);
        Claim.Id fresh = publish(claims, said(Amount.of(10, Qualifier.AT_LEAST), "2026-05-09"), old);
        assertThat(claims.decide(old, State.PUBLISHED, deed(State.REVISED, fresh)))
                .isTrue();
        assertThat(claims.decide(fresh, State.PUBLISHED, deed(State.WITHDRAWN, null)))
                .isTrue();
        assertThat(claims.published(operation()))
                .extracting(Claim::state)
                .containsExactly(State.REVISED, State.WITHDRAWN);
        assertThat(claims.find(old).orElseThrow().revisedBy()).contains(fresh);
        assertThat(claims.find(fresh).orElseThrow().replaces()).isEqualTo(old);
    }

    @Test
    void ordersThemByTheDayThatTheySpeakOf() {
        Claims claims = claims();
        Claim.Id late = publish(claims, said(Amount.of(12, Qualifier.ABOUT), "2026-09-01"), null);
        Claim.Id early = publish(claims, said(Amount.of(11, Qualifier.ABOUT), "2026-04-01"), null);
        assertThat(claims.published(operation())).extracting(Claim::id).containsExactly(early, late);
    }

    private static Claim.Id publish(Claims claims, Content said, Claim.@Nullable Id replaces) {
        Claim.Id id = claims.add(said, OFFICER, NOON, replaces).orElseThrow();
        assertThat(claims.decide(id, State.ENTERED, deed(State.PUBLISHED, null)))
                .isTrue();
        return id;
    }

    private static Deed deed(State state, Claim.@Nullable Id by) {
        return new Deed(state, NOON, OFFICER, "because", by);
    }

    private Content said(Amount amount, String to) {
        return with(
                InventedFigures.claim(
                        Measure.MISSING, amount, "villagers", to, new Claimant("A mayor", "a radio", false, null)),
                null);
    }

    private Content with(Content said, @Nullable Source source) {
        return new Content(
                operation(),
                said.measure(),
                said.amount(),
                said.of(),
                said.place(),
                said.period(),
                said.claimant(),
                source == null ? said.source() : source);
    }
}
