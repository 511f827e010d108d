package org.whereabouts.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Enquiries.About;
import org.whereabouts.enquiries.Enquiries.Addition;
import org.whereabouts.enquiries.Enquiries.Contents;
import org.whereabouts.enquiries.Enquiries.Waiting;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.Enquiry.Past;
import org.whereabouts.enquiries.Enquiry.Reason;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// What every collection of enquiries promises.
public abstract class EnquiriesContract {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(3));
    private static final Instant EXPIRY = NOON.plus(Duration.ofDays(365));

    /// A collection; it may hold others.
    protected abstract Enquiries enquiries();

    @Test
    void keepsAnEnquiryAsItWas() {
        Enquiries enquiries = enquiries();
        Enquiry.Open open = open();
        assertThat(enquiries.add(open, "hash")).isTrue();
        assertThat(enquiries.find(open.facts().id())).contains(open);
        assertThat(enquiries.hold(open.facts().id())).contains(open);
        assertThat(enquiries.code(open.facts().number()))
                .contains(new Enquiries.Code(open.facts().id(), "hash"));
        assertThat(enquiries.find(Enquiry.Id.fresh())).isEmpty();
        assertThat(enquiries.code(Receipt.Digits.fresh())).isEmpty();
    }

    @Test
    void addsNoneTwice() {
        Enquiries enquiries = enquiries();
        Enquiry.Open open = open();
        enquiries.add(open, "hash");
        assertThat(enquiries.add(open, "other")).isFalse();
        assertThat(enquiries.add(open(Enquiry.Id.fresh(), open.facts().number()), "other"))
                .isFalse();
        assertThat(enquiries.find(open.facts().id())).contains(open);
        assertThat(enquiries.code(open.facts().number()).map(Enquiries.Code::hash))
                .contains("hash");
    }

    @Test
    void changesTheStateAndRemembersWhatHappened() {
        Enquiries enquiries = enquiries();
        Enquiry.Open open = open();
        Enquiry.Id id = open.facts().id();
        enquiries.add(open, "hash");
        enquiries.change(new Enquiry.Dormant(open.facts(), LATER), Happening.RESTED, LATER);
        assertThat(enquiries.find(id)).get().isInstanceOf(Enquiry.Dormant.class);
        enquiries.change(new Enquiry.Closed(open.facts(), LATER, Reason.REFERRED), Happening.CLOSED, LATER);
        Enquiry closed = enquiries.find(id).orElseThrow();
        assertThat(closed)
                .isInstanceOfSatisfying(
                        Enquiry.Closed.class, one -> assertThat(one.reason()).isEqualTo(Reason.REFERRED));
        assertThat(closed.facts().history())
                .containsExactly(
                        new Past(NOON, Happening.OPENED),
                        new Past(LATER, Happening.RESTED),
                        new Past(LATER, Happening.CLOSED));
    }

    @Test
    void keepsWhatIsSealedUntilItIsForgotten() {
        Enquiries enquiries = enquiries();
        Enquiry.Id id = open(enquiries).facts().id();
        assertThat(enquiries.contents(id)).isEmpty();
        var contents = new Contents(sealed(1), sealed(2));
        enquiries.put(id, contents);
        var addition = new Addition(1, About.ENQUIRER, LATER, sealed(3));
        enquiries.add(id, addition);
        assertThat(enquiries.contents(id)).contains(contents);
        assertThat(enquiries.additions(id)).containsExactly(addition);
        enquiries.forget(id);
        assertThat(enquiries.contents(id)).isEmpty();
        assertThat(enquiries.additions(id)).isEmpty();
    }

    @Test
    void knowsWhichExpire() {
        Enquiries enquiries = enquiries();
        Enquiry.Open open = open(enquiries);
        Enquiry.Open rests = open(enquiries);
        enquiries.change(new Enquiry.Dormant(rests.facts(), LATER), Happening.RESTED, LATER);
        assertThat(enquiries.expiring(EXPIRY))
                .contains(open)
                .noneMatch(one -> one.facts().id().equals(rests.facts().id()));
        assertThat(enquiries.expiring(EXPIRY.minusSeconds(1))).doesNotContain(open);
    }

    @Test
    void knowsWhichHaveRestedLong() {
        Enquiries enquiries = enquiries();
        Enquiry.Open open = open(enquiries);
        Enquiry.Id id = open.facts().id();
        enquiries.change(new Enquiry.Dormant(open.facts(), LATER), Happening.TOO_LITTLE, LATER);
        assertThat(enquiries.resting(LATER)).anyMatch(one -> one.facts().id().equals(id) && one.forWantOfData());
        assertThat(enquiries.resting(LATER.minusSeconds(1)))
                .noneMatch(one -> one.facts().id().equals(id));
        enquiries.change(new Enquiry.Erased(open.facts(), EXPIRY), Happening.ERASED, EXPIRY);
        assertThat(enquiries.resting(EXPIRY)).noneMatch(one -> one.facts().id().equals(id));
        assertThat(enquiries.find(id)).get().isInstanceOf(Enquiry.Erased.class);
    }

    @Test
    void handsOutOpenEnquiriesInTurn() {
        Enquiries enquiries = enquiries();
        for (int i = 0; i < 3; i++) {
            enquiries.put(open(enquiries).facts().id(), new Contents(sealed(i), sealed(i)));
        }
        Enquiry.Open withdrawn = open(enquiries);
        enquiries.put(withdrawn.facts().id(), new Contents(sealed(7), sealed(8)));
        enquiries.change(new Enquiry.Withdrawn(withdrawn.facts(), LATER), Happening.WITHDRAWN, LATER);
        List<Waiting> all = enquiries.waiting(null, 1000);
        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(3)
                .noneMatch(one -> one.id().equals(withdrawn.facts().id()));
        assertThat(enquiries.waiting(null, 1)).containsExactly(all.getFirst());
        assertThat(enquiries.waiting(all.getFirst().id(), 1000)).isEqualTo(all.subList(1, all.size()));
    }

    private static Enquiry.Open open(Enquiries enquiries) {
        Enquiry.Open open = open();
        assertThat(enquiries.add(open, "hash")).isTrue();
        return open;
    }

    private static Enquiry.Open open() {
        return open(Enquiry.Id.fresh(), Receipt.Digits.fresh());
    }

    private static Enquiry.Open open(Enquiry.Id id, Receipt.Digits number) {
        var facts = new Enquiry.Facts(
                id,
                new Operation.Id("contract"),
                number,
                Locale.forLanguageTag("uk"),
                NOON,
                List.of(new Past(NOON, Happening.OPENED)));
        return new Enquiry.Open(facts, EXPIRY);
    }

    private static Sealed sealed(int content) {
        byte[] bytes = new byte[40];
        bytes[39] = (byte) content;
        return Sealed.of(bytes);
    }
}
