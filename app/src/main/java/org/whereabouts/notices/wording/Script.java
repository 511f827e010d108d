package org.whereabouts.notices.wording;

import java.util.List;
import java.util.Locale;

/// What to say on the telephone, line by line. It is no [Writing]: nothing can carry it.
///
/// @param lines what to do and what to say, in this order
public record Script(Locale language, List<String> lines) {
    public Script {
        lines = List.copyOf(lines);
    }
}
