package org.whereabouts.enquiries.telling;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;

/// Takes back what somebody told, for whoever has its receipt: what was sealed of it is erased. It can be taken back as
/// long as no officer has decided what becomes of it; after that it is theirs to answer for.
@Service
public class TakingBackATelling {

    private final Tellings tellings;
    private final Photographs photographs;
    private final ErasingASubject erasing;

    TakingBackATelling(Tellings tellings, Photographs photographs, ErasingASubject erasing) {
        this.tellings = tellings;
        this.photographs = photographs;
        this.erasing = erasing;
    }

    /// Takes it back.
    ///
    /// @return false when there is no such telling, or it does not wait any more
    @Transactional
    public boolean takeBack(Telling.Id id) {
        boolean waits = tellings.hold(id)
                .filter(one -> one.state() == Telling.State.AWAITING)
                .isPresent();
        if (waits) {
            tellings.change(id, Telling.State.TAKEN_BACK);
            photographs.forget(id.value());
            erasing.erase(id.subject(), "teller", "telling.taken.back");
        }
        return waits;
    }
}
