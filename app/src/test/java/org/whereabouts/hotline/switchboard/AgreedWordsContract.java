package org.whereabouts.hotline.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// What every collection of agreed words promises.
public abstract class AgreedWordsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");
    private static final String OFFICER = "officer:00000000-0000-0000-0000-000000000001";

    /// A collection; that of another enquiry may be in it.
    protected abstract AgreedWords words();

    @Test
    void whereNoneWasAgreedThereIsNone() {
        assertThat(words().find(Enquiry.Id.fresh())).isEmpty();
    }

    @Test
    void keepsOneForEachEnquiry() {
        var one = Enquiry.Id.fresh();
        var other = Enquiry.Id.fresh();
        words().put(one, OFFICER, NOON, sealed(1));
        words().put(other, OFFICER, NOON, sealed(2));
        assertThat(words().find(one)).contains(sealed(1));
        assertThat(words().find(other)).contains(sealed(2));
    }

    @Test
    void anotherTakesThePlaceOfTheOneBefore() {
        var enquiry = Enquiry.Id.fresh();
        words().put(enquiry, OFFICER, NOON, sealed(1));
        words().put(enquiry, OFFICER, NOON.plusSeconds(60), sealed(2));
        assertThat(words().find(enquiry)).contains(sealed(2));
    }

    @Test
    void forgetsThatOfOneEnquiryAndOfNoOther() {
        var gone = Enquiry.Id.fresh();
        var stays = Enquiry.Id.fresh();
        words().put(gone, OFFICER, NOON, sealed(1));
        words().put(stays, OFFICER, NOON, sealed(2));
        words().forget(gone);
        words().forget(gone);
        assertThat(words().find(gone)).isEmpty();
        assertThat(words().find(stays)).contains(sealed(2));
    }

    private static Sealed sealed(int what) {
        byte[] bytes = new byte[40];
        bytes[0] = 1;
        bytes[39] = (byte) what;
        return Sealed.of(bytes);
    }
}
