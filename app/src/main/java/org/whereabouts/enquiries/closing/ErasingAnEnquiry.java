package org.whereabouts.enquiries.closing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;

/// Erases an enquiry for good, in whatever state it is. Nobody can undo it, so it takes two officers.
@Service
public class ErasingAnEnquiry {

    private final Enquiries enquiries;
    private final Forgetting forgetting;
    private final Noting noting;

    ErasingAnEnquiry(Enquiries enquiries, Forgetting forgetting, Noting noting) {
        this.enquiries = enquiries;
        this.forgetting = forgetting;
        this.noting = noting;
    }

    /// Erases it.
    ///
    /// @param officer who wants it
    /// @param second  another one, who agrees
    @Transactional
    public Outcome erase(Enquiry.Id id, String officer, String second) {
        if (officer.equals(second)) {
            return Outcome.SAME_OFFICER;
        }
        Enquiry enquiry = enquiries.hold(id).orElse(null);
        if (enquiry == null || enquiry instanceof Enquiry.Withdrawn || enquiry instanceof Enquiry.Erased) {
            return Outcome.NOTHING_THERE;
        }
        forgetting.forget(enquiry.facts(), officer, "enquiry.erased");
        noting.erased(id, officer, second);
        return Outcome.ERASED;
    }

    /// What came of it.
    public enum Outcome {
        /// Nothing of it can be read any more, also from a backup once the key was rotated.
        ERASED,
        /// Two officers are needed, and this is one.
        SAME_OFFICER,
        /// There is no such enquiry, or nothing is left of it.
        NOTHING_THERE
    }
}
