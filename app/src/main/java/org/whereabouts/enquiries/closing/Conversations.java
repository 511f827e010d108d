package org.whereabouts.enquiries.closing;

import org.whereabouts.enquiries.Enquiry;

/// What was said to enquirers, and what has still to be said. The room that owes notices knows it.
public interface Conversations {

    /// Whether a voice has told them news, and nothing since then that it was wrong.
    boolean wereTold(Enquiry.Id enquiry);

    /// Whether something waits to be told by a voice.
    boolean waitToBeTold(Enquiry.Id enquiry);
}
