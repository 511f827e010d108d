package org.whereabouts.hotline.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call.Telephone;

/// What every collection of the officers' telephones promises.
public abstract class TelephonesContract {

    private static final Telephone DESK = new Telephone("sip:desk@127.0.0.1:5090");
    private static final Telephone OTHER = new Telephone("sips:other@sip.example.org;transport=tcp");

    /// A collection; those of other officers may be in it.
    protected abstract Telephones telephones();

    @Test
    void whoeverHasNotSaidHasNone() {
        assertThat(telephones().find(Officer.Id.fresh())).isEmpty();
    }

    @Test
    void keepsOneForEachOfficer() {
        var one = Officer.Id.fresh();
        var other = Officer.Id.fresh();
        telephones().put(one, DESK);
        telephones().put(other, OTHER);
        assertThat(telephones().find(one)).contains(DESK);
        assertThat(telephones().find(other)).contains(OTHER);
    }

    @Test
    void twoMayShareOne() {
        var one = Officer.Id.fresh();
        var other = Officer.Id.fresh();
        telephones().put(one, DESK);
        telephones().put(other, DESK);
        assertThat(telephones().find(one)).isEqualTo(telephones().find(other));
    }

    @Test
    void anotherTakesThePlaceOfTheOneBefore() {
        var officer = Officer.Id.fresh();
        telephones().put(officer, DESK);
        telephones().put(officer, OTHER);
        assertThat(telephones().find(officer)).contains(OTHER);
    }

    @Test
    void forgetsThatOfOneOfficerAndOfNoOther() {
        var gone = Officer.Id.fresh();
        var stays = Officer.Id.fresh();
        telephones().put(gone, DESK);
        telephones().put(stays, OTHER);
        telephones().remove(gone);
        telephones().remove(gone);
        assertThat(telephones().find(gone)).isEmpty();
        assertThat(telephones().find(stays)).contains(OTHER);
    }
}
