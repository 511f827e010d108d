package org.whereabouts.enquiries.found;

import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;

/// That an enquirer may be told of the person found for them. Only [AskingWhatMayBeTold] makes one, and it
/// holds as long as no person found says anything else ([Consents#stillSo]).
public abstract sealed class Clearance {

    private final Ground ground;

    private Clearance(Ground ground) {
        this.ground = ground;
    }

    /// Who may be told.
    public Enquiry.Id enquiry() {
        return new Enquiry.Id(ground.enquiry());
    }

    /// The match of which they may be told.
    public UUID candidate() {
        return ground.candidate();
    }

    /// As of which state of the consents.
    public long asOf() {
        return ground.asOf();
    }

    @Override
    public String toString() {
        return "a clearance";
    }

    /// On what it rests.
    record Ground(UUID enquiry, UUID candidate, long asOf) {}

    /// The person has said nothing: what the register holds may be told, by the register's rules. Neither
    /// that they were asked, nor how to reach them.
    public static final class Unasked extends Clearance {
        Unasked(Ground ground) {
            super(ground);
        }
    }

    /// The person wants the family to know that they are alive, and no more.
    public static final class Alive extends Clearance {
        Alive(Ground ground) {
            super(ground);
        }
    }

    /// The person wants the family to know that they are alive and do not want contact.
    public static final class Declines extends Clearance {
        Declines(Ground ground) {
            super(ground);
        }
    }

    /// The person wants contact, and the family to know how.
    public static final class Contact extends Clearance {
        private final String how;

        Contact(Ground ground, String how) {
            super(ground);
            this.how = how;
        }

        /// How to reach them: to be sealed again at once, for this enquirer.
        public String how() {
            return how;
        }
    }
}
