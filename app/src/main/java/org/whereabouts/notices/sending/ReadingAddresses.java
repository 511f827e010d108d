package org.whereabouts.notices.sending;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.planting.Planted;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Unsealing;

/// Opens how to reach an enquirer, for one notice, with an entry in the audit. It is kept nowhere.
@Component
class ReadingAddresses {

    private static final String ACTOR = "rule:notices";

    private final Enquiries enquiries;
    private final Planted planted;
    private final Keys keys;

    ReadingAddresses(Enquiries enquiries, Planted planted, Keys keys) {
        this.enquiries = enquiries;
        this.planted = planted;
        this.keys = keys;
    }

    /// Whether addresses can be read now.
    boolean can() {
        return keys.state() instanceof KeyState.Unlocked;
    }

    /// The enquiry, without anything sealed; empty when nobody asked it.
    Optional<Enquiry> enquiry(Enquiry.Id id) {
        return enquiries.find(id).filter(one -> !planted.contains(id));
    }

    /// Opens it; empty when nothing is left of it.
    Optional<Enquirer> read(Enquiry.Id id) {
        if (!(keys.state() instanceof KeyState.Unlocked unlocked)) {
            throw new IllegalStateException("WA-1310 locked meanwhile");
        }
        return enquiries.contents(id).flatMap(contents -> read(id, contents, unlocked.unsealing()));
    }

    private static Optional<Enquirer> read(Enquiry.Id id, Enquiries.Contents contents, Unsealing unsealing) {
        Optional<Opened> opened = unsealing.read(new Reading(ACTOR, id.subject(), "notice.sent"));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Opened all = opened.get()) {
            return Optional.of(Enquirer.read(all.unseal(Enquirer.FIELD, contents.enquirer())));
        }
    }
}
