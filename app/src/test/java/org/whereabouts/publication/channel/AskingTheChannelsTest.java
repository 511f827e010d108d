package org.whereabouts.publication.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.publication.Drawer;
import org.whereabouts.publication.EntriesForTests;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.channel.Receipt.State;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Channels are asked by a clock that the test moves.
class AskingTheChannelsTest {

    private static final Person.Id SOMEBODY = new Person.Id(12);

    private final MovingClock clock = new MovingClock();
    private final PublishedEntries entries = EntriesForTests.empty();
    private final Receipts receipts = new ReceiptsInMemory(entries);
    private final Slow slow = new Slow();
    private final Broken broken = new Broken();
    private final AskingTheChannels asking = new AskingTheChannels(List.of(slow, broken), entries, receipts, clock);

    @BeforeEach
    void isTakenBack() {
        var now = clock.instant();
        entries.put(List.of(new PublishedEntry(
                SOMEBODY,
                new Operation.Id("contract"),
                new Drawer("К"),
                now,
                now.plus(Duration.ofDays(300)),
                new Decision("test", "because"),
                false,
                false)));
        entries.takeBack(SOMEBODY, now, new Decision("test", "because"));
    }

    @Test
    void asksUntilItIsGoneAndABrokenChannelKeepsNobody() {
        asking.ask(() -> true);
        assertThat(states()).containsExactly(State.FAILED, State.OPEN);
        clock.pass(Duration.ofSeconds(61));
        asking.ask(() -> true);
        assertThat(receipts.overdue(clock.instant(), 9)).hasSize(2);

        slow.gone = true;
        clock.pass(Duration.ofMinutes(1));
        asking.ask(() -> true);
        assertThat(states()).containsExactly(State.FAILED, State.DONE);
        assertThat(receipts.overdue(clock.instant(), 9))
                .extracting(Receipt::channel)
                .containsExactly("broken");
        assertThat(broken.asked).isEqualTo(3);
    }

    @Test
    void whoeverComesBackIsSeenAgain() {
        slow.gone = true;
        asking.ask(() -> true);
        slow.gone = false;
        clock.pass(Duration.ofMinutes(2));
        asking.ask(() -> true);
        assertThat(states()).containsExactly(State.FAILED, State.OPEN);
    }

    private List<State> states() {
        return receipts.of(List.of(1L)).stream().map(Receipt::state).toList();
    }

    private static final class Slow implements Channel {
        private boolean gone;

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public Answer ask(Retraction retraction) {
            return gone ? Channel.gone("gone") : new StillThere("there");
        }
    }

    private static final class Broken implements Channel {
        private int asked;

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Answer ask(Retraction retraction) {
            asked++;
            throw new IllegalStateException("WA-9999 invented");
        }
    }
}
