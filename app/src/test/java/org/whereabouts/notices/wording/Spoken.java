package org.whereabouts.notices.wording;

import java.util.List;
import org.whereabouts.pages.Words;

/// The words of the room as tests speak them.
public final class Spoken {

    /// How the invented bureau is reached.
    public static final String CONTACT = "+380 00 000 00 00";

    private Spoken() {}

    /// The wording of the invented bureau.
    public static Wording wording() {
        return new Wording(new Words(List.of(new Words.Bundle("org.whereabouts.notices.messages"))), CONTACT);
    }
}
