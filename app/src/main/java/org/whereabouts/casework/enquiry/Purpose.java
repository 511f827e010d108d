package org.whereabouts.casework.enquiry;

import java.util.Locale;

/// What an officer opens an enquiry for.
enum Purpose {
    /// The family calls, or is to be called.
    FAMILY,
    /// Something about it has to be judged.
    JUDGING,
    /// It is to be ended, or opened again.
    ENDING,
    /// An authority has asked for an extract.
    AUTHORITY,
    /// Another officer has proposed something.
    SECOND_OFFICER;

    /// The stable code, as the audit has it.
    ///
    /// @param whole whether they open how to reach the family, too
    String code(boolean whole) {
        return "enquiry.read." + name().toLowerCase(Locale.ROOT).replace('_', '.') + (whole ? ".whole" : "");
    }
}
