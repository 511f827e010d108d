package org.whereabouts.sources.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.mailbox.letter.Letter.State;
import org.whereabouts.sources.mailbox.letter.Letter.Why;
import org.whereabouts.sources.mailbox.letter.Letters.Place;

/// What every collection of letters keeps to.
public abstract class LettersContract {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final String box = "box-" + UUID.randomUUID();

    protected abstract Letters letters();

    /// A document that is there.
    protected abstract Document.Id document();

    @Test
    void aLetterIsKeptOnceHoweverOftenItLiesThere() {
        Letter letter = letter(null);
        assertThat(letters().again(letter.digest(), place(3))).isFalse();
        letters().add(letter, place(3), new byte[] {1, 2});
        assertThat(letters().again(letter.digest(), place(7))).isTrue();
        assertThat(letters().find(letter.id())).contains(letter);
        assertThat(letters().sealed(letter.id()))
                .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1, 2));
        assertThat(letters().known(box, 1, List.of(2L, 3L, 7L))).containsExactlyInAnyOrder(3L, 7L);
        assertThat(letters().highest(box, 1)).isEqualTo(7);
    }

    @Test
    void aPlaceIsOneOfItsCountAndBox() {
        letters().add(letter(null), place(9), new byte[] {1});
        assertThat(letters().highest(box, 2)).isZero();
        assertThat(letters().known(box, 2, List.of(9L))).isEmpty();
        assertThat(letters().highest("another " + box, 1)).isZero();
        assertThat(letters().unsettled(box, 2)).isEmpty();
    }

    @Test
    void theServerIsToldOfEachUntilItIsSettled() {
        letters().add(letter(null), place(5), new byte[] {1});
        letters().add(letter(null), place(4), new byte[] {1});
        assertThat(letters().unsettled(box, 1)).containsExactly(4L, 5L);
        letters().settled(place(4));
        letters().settled(place(4));
        assertThat(letters().unsettled(box, 1)).containsExactly(5L);
    }

    @Test
    void oneOfTwoDecisionsCounts() {
        Letter letter = letter(null);
        letters().add(letter, place(1), new byte[] {1});
        assertThat(letters().waiting(10_000)).contains(letter);
        assertThat(letters().taken(letter.id(), document(), "officer", NOON)).isTrue();
        assertThat(letters().setAside(letter.id(), Letter.Reason.NOT_OURS, "officer", NOON))
                .isFalse();
        assertThat(letters().waiting(10_000)).doesNotContain(letter);
        assertThat(letters().sealed(letter.id())).isEmpty();
        assertThat(letters().find(letter.id())).map(Letter::state).contains(State.TAKEN);
        assertThat(letters().find(letter.id())).map(Letter::document).contains(document());
    }

    @Test
    void whatIsSetAsideIsKeptForAWhileAndThenErased() {
        Letter letter = letter(null);
        letters().add(letter, place(1), new byte[] {1});
        assertThat(letters().setAside(letter.id(), Letter.Reason.FAMILY, "officer", NOON))
                .isTrue();
        assertThat(letters().sealed(letter.id())).isPresent();
        assertThat(letters().setAsideBefore(NOON)).doesNotContain(letter.id());
        assertThat(letters().setAsideBefore(NOON.plusSeconds(1))).contains(letter.id());
        letters().erased(letter.id());
        assertThat(letters().sealed(letter.id())).isEmpty();
        assertThat(letters().setAsideBefore(NOON.plusSeconds(1))).doesNotContain(letter.id());
    }

    @Test
    void oneOfAKnownSenderNeverWaits() {
        Letter letter = letter(document());
        long before = letters().waiting();
        letters().add(letter, place(1), null);
        assertThat(letters().waiting()).isEqualTo(before);
        assertThat(letters().sealed(letter.id())).isEmpty();
    }

    private Place place(long uid) {
        return new Place(box, 1, uid);
    }

    private static Letter letter(Document.@Nullable Id document) {
        UUID id = UUID.randomUUID();
        return new Letter(
                id,
                "digest of " + id,
                NOON,
                100,
                2,
                document == null ? Why.STRANGER : Why.KNOWN,
                document == null ? State.WAITING : State.TAKEN,
                document);
    }
}
