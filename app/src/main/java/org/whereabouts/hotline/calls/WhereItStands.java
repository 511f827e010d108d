package org.whereabouts.hotline.calls;

import org.whereabouts.enquiries.Enquiry;

/// Where an enquiry stands, for whoever has shown digits only: five answers, in none of which there is any news.
public final class WhereItStands {

    private WhereItStands() {}

    /// The end of the key of what is said. All reasons of closing are one: a person speaks of them.
    public static String key(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open ignored -> "open";
            case Enquiry.Dormant rests -> rests.forWantOfData() ? "dormant-little" : "dormant";
            case Enquiry.Closed ignored -> "closed";
            case Enquiry.Withdrawn ignored -> "gone";
            case Enquiry.Erased ignored -> "gone";
        };
    }
}
