package org.whereabouts.enquiries.draft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry.Opened;
import org.whereabouts.enquiries.OpeningAnEnquiry.Order;
import org.whereabouts.enquiries.OpeningAnEnquiry.Outcome;

/// Makes an enquiry of a draft and erases the draft's answers: both or neither.
@Service
public class SendingADraft {

    private final OpeningAnEnquiry opening;
    private final KeepingADraft drafts;

    SendingADraft(OpeningAnEnquiry opening, KeepingADraft drafts) {
        this.opening = opening;
        this.drafts = drafts;
    }

    /// Sends it. The word code of the receipt follows from that of the draft, so that sending twice shows the same.
    @Transactional
    public Outcome send(Draft draft, Order order) {
        Outcome outcome = opening.open(order);
        if (outcome instanceof Opened) {
            drafts.sent(draft);
        }
        return outcome;
    }
}
