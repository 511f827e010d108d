package org.whereabouts.notices;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.found.Consents;
import org.whereabouts.notices.OwingANotice.Debt;
import org.whereabouts.notices.OwingANotice.Outcome;

/// Owes a family the news of a match. Without a clearance of what the person found wants there is no way to
/// do it, and without their consent none to say how to reach them.
@Service
public class TellingOfAMatch {

    private final OwingANotice owing;
    private final Consents consents;
    private final Audit audit;

    TellingOfAMatch(OwingANotice owing, Consents consents, Audit audit) {
        this.owing = owing;
        this.consents = consents;
        this.audit = audit;
    }

    /// Owes the news; once for each match.
    ///
    /// @param officer who decided that it is told
    @Transactional
    public Outcome tell(Clearance clearance, News news, String officer) {
        if (!consents.stillSo(clearance)) {
            return new OwingANotice.AskAgain();
        }
        return noted(owing.owe(debt(clearance, news, "match:")), clearance, officer, "news.owed");
    }

    /// Owes that they are told by a voice how to reach the person found; once for each match.
    ///
    /// @param officer who decided that it is told
    @Transactional
    public Outcome passOn(Clearance.Contact contact, String officer) {
        if (!consents.stillSo(contact)) {
            return new OwingANotice.AskAgain();
        }
        Debt debt = debt(contact, News.Plain.THERE_IS_NEWS, "contact:");
        return noted(owing.owe(debt, contact), contact, officer, "contact.owed");
    }

    private static Debt debt(Clearance clearance, News news, String key) {
        return new Debt(
                clearance.enquiry(), news, new Notice.About(clearance.candidate()), key + clearance.candidate());
    }

    private Outcome noted(Outcome outcome, Clearance clearance, String officer, String deed) {
        if (outcome instanceof OwingANotice.Owed) {
            var details = Map.of("match", clearance.candidate().toString());
            audit.append(new Act(officer, deed, clearance.enquiry().toString(), details));
        }
        return outcome;
    }
}
