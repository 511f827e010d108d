package org.whereabouts.enquiries.draft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Subject;

/// Erases a draft that nobody wants to send, with the photographs that were to go with it.
@Service
public class DroppingADraft {

    private final Drafts drafts;
    private final Photographs photographs;
    private final ErasingASubject erasing;

    DroppingADraft(Drafts drafts, Photographs photographs, ErasingASubject erasing) {
        this.drafts = drafts;
        this.photographs = photographs;
        this.erasing = erasing;
    }

    /// Erases it, unless it was sent: then nothing of it is left but that it was.
    @Transactional
    public void drop(Draft draft) {
        if (draft.sent()) {
            return;
        }
        if (photographs.forget(draft.subject()) > 0) {
            erasing.erase(new Subject(draft.journey(), draft.subject()), "enquirer", "draft.dropped");
        }
        drafts.forget(DraftKey.of(draft.code()).id());
    }
}
