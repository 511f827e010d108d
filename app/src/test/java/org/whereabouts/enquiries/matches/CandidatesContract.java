package org.whereabouts.enquiries.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.enquiries.matches.Judgement.Dropped;
import org.whereabouts.enquiries.matches.Judgement.Rejected;
import org.whereabouts.enquiries.matches.Judgement.Validated;
import org.whereabouts.enquiries.matches.Judgement.Waiting;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.sealing.Sealed;

/// What every collection of candidates promises. Nothing is sealed in it: any bytes are as good.
public abstract class CandidatesContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final UUID enquiry = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();

    /// An empty one.
    protected abstract CandidatesOfEnquiries candidates();

    @Test
    void whatWasPutIsFound() {
        var candidates = candidates();
        var one = waiting(enquiry, 1);
        candidates.put(List.of(one));

        assertThat(candidates.find(one.id())).contains(one);
        assertThat(candidates.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsKnownOfOneThatWaitsCanGrow() {
        var candidates = candidates();
        var one = waiting(enquiry, 1);
        candidates.put(List.of(one));
        var better = new Stored(one.id(), enquiry, sealed(2), NOON, new Waiting());

        candidates.put(List.of(better));

        assertThat(candidates.find(one.id())).contains(better);
    }

    @Test
    void allAreReadPageByPage() {
        var candidates = candidates();
        var all = new ArrayList<Stored>();
        for (int n = 0; n < 7; n++) {
            all.add(waiting(n % 2 == 0 ? enquiry : another, n));
        }
        candidates.put(all);

        assertThat(read(candidates, 3)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(read(candidates, 7)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(candidates.of(another))
                .hasSize(3)
                .allMatch(one -> one.enquiry().equals(another));
    }

    @Test
    void oneIsJudgedOnce() {
        var candidates = candidates();
        var one = waiting(enquiry, 1);
        candidates.put(List.of(one));
        var rejected = new Rejected("officer:1", LATER, "other-birth");

        assertThat(candidates.judge(one.id(), rejected)).isTrue();
        assertThat(candidates.judge(one.id(), new Validated("officer:2", LATER)))
                .isFalse();
        assertThat(candidates.find(one.id()).orElseThrow().judgement()).isEqualTo(rejected);
    }

    @Test
    void oneThatWasValidatedSaysByWhomAndWhen() {
        var candidates = candidates();
        var one = waiting(enquiry, 1);
        candidates.put(List.of(one));

        candidates.judge(one.id(), new Validated("officer:2", LATER));

        assertThat(candidates.find(one.id()).orElseThrow().judgement()).isEqualTo(new Validated("officer:2", LATER));
    }

    @Test
    void theJudgementStaysWhenMoreBecomesKnown() {
        var candidates = candidates();
        var one = waiting(enquiry, 1);
        candidates.put(List.of(one));
        candidates.judge(one.id(), new Validated("officer:2", LATER));

        candidates.put(List.of(new Stored(one.id(), enquiry, sealed(9), NOON, new Waiting())));

        assertThat(candidates.find(one.id()).orElseThrow().judgement()).isEqualTo(new Validated("officer:2", LATER));
    }

    @Test
    void whenAnEnquiryEndsOnlyItsWaitingOnesAreDropped() {
        var candidates = candidates();
        var waits = waiting(enquiry, 1);
        var judged = waiting(enquiry, 2);
        var anothers = waiting(another, 3);
        candidates.put(List.of(waits, judged, anothers));
        candidates.judge(judged.id(), new Rejected("officer:1", NOON, "other-birth"));

        candidates.drop(enquiry, new Dropped(LATER));

        assertThat(candidates.find(waits.id()).orElseThrow().judgement()).isEqualTo(new Dropped(LATER));
        assertThat(candidates.find(judged.id()).orElseThrow().judgement()).isInstanceOf(Rejected.class);
        assertThat(candidates.find(anothers.id()).orElseThrow().judgement()).isInstanceOf(Waiting.class);
    }

    @Test
    void itIsRememberedHowFarTheRegisterWasFollowed() {
        var candidates = candidates();
        assertThat(candidates.followed()).isEmpty();

        candidates.followed(new Mark(7, 3));
        candidates.followed(new Mark(8, 1));

        assertThat(candidates.followed()).contains(new Mark(8, 1));
    }

    @Test
    void itIsRememberedWhichRevisionWasCompared() {
        var candidates = candidates();
        candidates.compared(enquiry, 1);
        candidates.compared(enquiry, 2);

        assertThat(candidates.compared(List.of(enquiry, another)))
                .containsEntry(enquiry, 2)
                .hasSize(1);
    }

    private static List<Stored> read(CandidatesOfEnquiries candidates, int most) {
        var all = new ArrayList<Stored>();
        @Nullable UUID last = null;
        List<Stored> page;
        do {
            page = candidates.page(last, most);
            all.addAll(page);
            last = page.isEmpty() ? last : page.getLast().id();
        } while (!page.isEmpty());
        return all;
    }

    private static Stored waiting(UUID enquiry, int n) {
        return new Stored(UUID.randomUUID(), enquiry, sealed(n), NOON, new Waiting());
    }

    private static Sealed sealed(int n) {
        byte[] bytes = new byte[40];
        bytes[0] = 1;
        bytes[39] = (byte) n;
        return Sealed.of(bytes);
    }
}
