package org.whereabouts.notices.sending;

import java.util.List;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.RemindingOfRenewal;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.wording.Wording;

/// The post of the invented bureau, with the carriers that a test gives it.
record Post(
        ReadingAddresses addresses,
        RemindingOfRenewal reminding,
        Nights nights,
        Settling settling,
        Notices notices,
        Wording wording,
        MovingClock clock) {

    /// Sends everything that is due now.
    int send(Carrier... carriers) {
        return with(carriers).send(Integer.MAX_VALUE);
    }

    SendingNotices with(Carrier... carriers) {
        var carrying = new Carrying(List.of(carriers), wording);
        var attempting = new Attempting(addresses, carrying, reminding, nights, clock);
        return new SendingNotices(notices, attempting, settling, clock);
    }
}
