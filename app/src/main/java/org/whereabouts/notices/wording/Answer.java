package org.whereabouts.notices.wording;

/// What somebody is answered who wrote a text message to the number of the hotline. None of them holds any news.
public enum Answer {
    /// What one can write.
    HELP,
    /// They will be called.
    CALL_BACK,
    /// Their enquiry is open.
    OPEN,
    /// Their enquiry rests because nobody renewed it.
    DORMANT,
    /// Their enquiry rests because too little is known.
    DORMANT_LITTLE,
    /// Their enquiry is closed.
    CLOSED,
    /// Nothing is kept of it any more.
    GONE,
    /// Number and digits do not belong together.
    DOES_NOT_FIT,
    /// There were many attempts.
    TOO_MANY
}
