package org.whereabouts.hotline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Sealed;

/// What every collection of call sheets promises.
public abstract class SheetsContract {

    private static final Instant NOON = Instant.parse("2026-11-24T10:00:00Z");
    private static final String ONE = "officer:00000000-0000-0000-0000-000000000001";
    private static final String OTHER = "officer:00000000-0000-0000-0000-000000000002";

    /// An empty collection.
    protected abstract Sheets sheets();

    @Test
    void keepsWhatStandsOnOne() {
        Sheet sheet = add(ONE, NOON);
        assertThat(sheets().find(sheet.id())).contains(sheet);
        assertThat(sheets().answers(sheet.id())).isEmpty();
        assertThat(sheets().save(sheet.id(), sealed(1), NOON.plusSeconds(5))).isTrue();
        assertThat(sheets().save(sheet.id(), sealed(2), NOON.plusSeconds(10))).isTrue();
        assertThat(sheets().answers(sheet.id())).contains(sealed(2));
        assertThat(sheets().find(sheet.id()))
                .get()
                .satisfies(it -> assertThat(it.saved()).isEqualTo(NOON.plusSeconds(10)));
        assertThat(sheets().save(UUID.randomUUID(), sealed(1), NOON)).isFalse();
    }

    @Test
    void anOfficerSeesTheirOwnTheLastSavedFirst() {
        Sheet first = add(ONE, NOON);
        Sheet second = add(ONE, NOON.plusSeconds(60));
        add(OTHER, NOON);
        assertThat(sheets().open(ONE, 5)).extracting(Sheet::id).containsExactly(second.id(), first.id());
        sheets().save(first.id(), sealed(1), NOON.plusSeconds(90));
        assertThat(sheets().open(ONE, 1)).extracting(Sheet::id).containsExactly(first.id());
    }

    @Test
    void whatHasBecomeAnEnquiryIsNotWrittenOn() {
        Sheet sheet = add(ONE, NOON);
        sheets().save(sheet.id(), sealed(1), NOON);
        var enquiry = Enquiry.Id.fresh();
        sheets().file(sheet.id(), enquiry);
        assertThat(sheets().answers(sheet.id())).isEmpty();
        assertThat(sheets().save(sheet.id(), sealed(2), NOON)).isFalse();
        assertThat(sheets().open(ONE, 5)).isEmpty();
        assertThat(sheets().find(sheet.id()))
                .get()
                .satisfies(it -> assertThat(it.enquiry()).isEqualTo(enquiry));
    }

    @Test
    void letsThoseGoThatNobodyWritesOn() {
        Sheet old = add(ONE, NOON);
        Sheet filed = add(ONE, NOON);
        Sheet young = add(ONE, NOON.plusSeconds(60));
        sheets().file(filed.id(), Enquiry.Id.fresh());
        assertThat(sheets().forget(NOON.plusSeconds(60))).containsExactly(old.id());
        assertThat(sheets().find(old.id())).isEmpty();
        assertThat(sheets().find(filed.id())).isPresent();
        assertThat(sheets().find(young.id())).isPresent();
    }

    private Sheet add(String officer, Instant at) {
        var sheet = new Sheet(UUID.randomUUID(), officer, Operation.FIRST, at, at, UUID.randomUUID(), null, null);
        sheets().add(sheet);
        return sheet;
    }

    private static Sealed sealed(int what) {
        byte[] bytes = new byte[40];
        bytes[0] = 1;
        bytes[39] = (byte) what;
        return Sealed.of(bytes);
    }
}
