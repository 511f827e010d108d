package org.whereabouts.enquiries.telling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What somebody wishes who is looked for, or is said to be missing.
public enum Wish {
    /// What is said of me is not so. The family is told nothing until I have said what they may know.
    NOT_MISSING,
    /// They may know that I am alive.
    ALIVE,
    /// They may know it, and how to reach me.
    CONTACT,
    /// They may know that I am alive and do not want contact.
    NO_CONTACT,
    /// Nobody is to be told anything.
    SILENT;

    private static final String QUESTION = "about";
    private static final String MYSELF = "me-";

    /// Whether nothing is told to anybody who looks for them.
    public boolean silences() {
        return this == NOT_MISSING || this == SILENT;
    }

    /// The answer on the form that means it.
    public String answer() {
        return MYSELF + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the answers of a telling wish; empty when it is about somebody else.
    public static Optional<Wish> of(Map<String, String> told) {
        return Arrays.stream(values())
                .filter(wish -> wish.answer().equals(told.get(QUESTION)))
                .findFirst();
    }
}
