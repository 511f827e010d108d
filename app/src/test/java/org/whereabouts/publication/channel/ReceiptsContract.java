package org.whereabouts.publication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.Drawer;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.channel.Receipt.State;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// What every collection of receipts promises.
public abstract class ReceiptsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<String> CHANNELS = Set.of("page", "list");
    private static final Person.Id SOMEBODY = new Person.Id(7_001);

    @SuppressWarnings("NullAway.Init")
    private PublishedEntries entries;

    @SuppressWarnings("NullAway.Init")
    private Receipts receipts;

    /// Entries of which none was taken back.
    protected abstract PublishedEntries entries();

    /// Receipts of their retractions; none yet.
    protected abstract Receipts receipts(PublishedEntries entries);

    @BeforeEach
    void empty() {
        entries = entries();
        receipts = receipts(entries);
        publish(NOON.minusSeconds(3600));
    }

    @Test
    void opensOneForEachChannel() {
        receipts.follow(CHANNELS, NOON);
        assertThat(receipts.due(NOON, 9)).isEmpty();
        long number = takeBack(NOON);
        receipts.follow(CHANNELS, NOON.plusSeconds(1));
        receipts.follow(CHANNELS, NOON.plusSeconds(2));
        assertThat(receipts.due(NOON.plusSeconds(2), 9))
                .containsExactly(
                        new Receipt(number, "list", State.OPEN, NOON, null, null, "", 0),
                        new Receipt(number, "page", State.OPEN, NOON, null, null, "", 0));
    }

    @Test
    void isOpenUntilTheChannelSaysThatItIsGone() {
        takeBack(NOON);
        receipts.follow(Set.of("page"), NOON);
        answered("page", new Channel.StillThere("page.shows"), NOON.plusSeconds(1));
        assertThat(one("page")).returns(State.OPEN, Receipt::state).returns(1, Receipt::tries);
        assertThat(receipts.due(NOON.plusMillis(1_700), 9)).isEmpty();
        answered("page", new Channel.Unknown("broken"), NOON.plusSeconds(2));
        assertThat(one("page")).returns(State.FAILED, Receipt::state).returns(2, Receipt::tries);
        assertThat(receipts.overdue(NOON.plusSeconds(60), 9)).isEmpty();
        assertThat(receipts.overdue(NOON.plusSeconds(61), 9)).containsExactly(one("page"));
        answered("page", Channel.gone("page.taken.back"), NOON.plusSeconds(62));
        assertThat(one("page"))
                .isEqualTo(new Receipt(
                        one("page").retraction(),
                        "page",
                        State.DONE,
                        NOON,
                        NOON.plusSeconds(62),
                        NOON.plusSeconds(62),
                        "page.taken.back",
                        2));
        assertThat(receipts.overdue(NOON.plusSeconds(99), 9)).isEmpty();
    }

    @Test
    void believesAChannelThatKnowsSinceWhen() {
        takeBack(NOON);
        receipts.follow(Set.of("page"), NOON);
        answered("page", new Channel.Gone(NOON.plusSeconds(3), "page.taken.back"), NOON.plusSeconds(9));
        assertThat(one("page").took(NOON.plusSeconds(99))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void asksAgainWhetherItStaysGoneAndOpensAgainWhenItDoesNot() {
        takeBack(NOON);
        receipts.follow(Set.of("page"), NOON);
        answered("page", Channel.gone("page.taken.back"), NOON);
        assertThat(receipts.due(NOON.plusSeconds(29), 9)).isEmpty();
        assertThat(receipts.due(NOON.plusSeconds(30), 9)).hasSize(1);
        answered("page", Channel.gone("page.taken.back"), NOON.plusSeconds(3600));
        assertThat(one("page").done()).isEqualTo(NOON);
        assertThat(receipts.due(NOON.plusSeconds(7199), 9)).isEmpty();
        assertThat(receipts.due(NOON.plusSeconds(7200), 9)).hasSize(1);
        assertThat(receipts.due(NOON.plus(Duration.ofDays(30)), 9)).isEmpty();
        answered("page", new Channel.StillThere("page.shows"), NOON.plusSeconds(7200));
        assertThat(receipts.overdue(NOON.plusSeconds(7200), 9)).hasSize(1);
        assertThat(one("page").done()).isNull();
    }

    @Test
    void anEntryThatIsPutBackLiftsItsReceiptsAndTheNextRetractionOpensOthers() {
        long first = takeBack(NOON);
        receipts.follow(CHANNELS, NOON);
        entries.putBack(entries.retraction(first).orElseThrow(), NOON.plusSeconds(5), "officer:test");
        receipts.follow(CHANNELS, NOON.plusSeconds(5));
        assertThat(receipts.of(List.of(first))).extracting(Receipt::state).containsOnly(State.LIFTED);
        assertThat(receipts.due(NOON.plusSeconds(99), 9)).isEmpty();
        answered("page", Channel.gone("late"), NOON.plusSeconds(6));
        assertThat(one("page").state()).isEqualTo(State.LIFTED);

        long second = takeBack(NOON.plusSeconds(10));
        receipts.follow(CHANNELS, NOON.plusSeconds(11));
        assertThat(receipts.due(NOON.plusSeconds(11), 9))
                .extracting(Receipt::retraction)
                .containsExactly(second, second);
    }

    @Test
    void publishingAgainLiftsThemToo() {
        long number = takeBack(NOON);
        receipts.follow(CHANNELS, NOON);
        publish(NOON.plusSeconds(5));
        receipts.follow(CHANNELS, NOON.plusSeconds(6));
        assertThat(receipts.of(List.of(number))).extracting(Receipt::state).containsOnly(State.LIFTED);
    }

    private Receipt one(String channel) {
        return receipts.of(List.of(entries.retractions(1).getFirst().number())).stream()
                .filter(receipt -> receipt.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private void answered(String channel, Channel.Answer answer, Instant at) {
        receipts.answered(one(channel), answer, at);
    }

    private long takeBack(Instant at) {
        entries.takeBack(SOMEBODY, at, new Decision("officer:test", "because"));
        return entries.retractions(1).getFirst().number();
    }

    private void publish(Instant at) {
        entries.put(List.of(new PublishedEntry(
                SOMEBODY,
                new Operation.Id("contract"),
                new Drawer("К"),
                at,
                NOON.plus(Duration.ofDays(300)),
                new Decision("test", "because"),
                false,
                false)));
    }
}
