package org.whereabouts.enquiries.calendar;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.Drafts;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Subject;

/// Erases drafts whose time is over, and the photographs that were to go with them.
@Service
class LettingDraftsExpire {

    private final Drafts drafts;
    private final Photographs photographs;
    private final ErasingASubject erasing;
    private final Clock clock;

    LettingDraftsExpire(Drafts drafts, Photographs photographs, ErasingASubject erasing, Clock clock) {
        this.drafts = drafts;
        this.photographs = photographs;
        this.erasing = erasing;
        this.clock = clock;
    }

    /// Erases those.
    @Transactional
    public void expire() {
        for (Draft.Kept draft : drafts.expired(clock.instant())) {
            if (!draft.sent() && photographs.forget(draft.subject()) > 0) {
                erasing.erase(new Subject(draft.journey(), draft.subject()), "rule:draft-expired", "draft.expired");
            }
            drafts.forget(draft.id());
        }
    }
}
