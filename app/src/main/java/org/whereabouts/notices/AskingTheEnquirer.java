package org.whereabouts.notices;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.notices.OwingANotice.Outcome;

/// Lets an enquirer know that the desk has a question. What it is stands in no message.
@Service
public class AskingTheEnquirer {

    private final OwingANotice owing;
    private final Audit audit;

    AskingTheEnquirer(OwingANotice owing, Audit audit) {
        this.owing = owing;
        this.audit = audit;
    }

    /// Owes it.
    ///
    /// @param key     the same for what must not be asked twice
    /// @param officer who asks
    @Transactional
    public Outcome ask(Enquiry.Id enquiry, String key, String officer) {
        Outcome outcome = owing.owe(new Debt(enquiry, News.Plain.QUESTION, null, "question:" + key));
        if (outcome instanceof OwingANotice.Owed) {
            audit.append(new Act(officer, "question.owed", enquiry.toString(), Map.of()));
        }
        return outcome;
    }
}
