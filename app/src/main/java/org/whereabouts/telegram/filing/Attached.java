package org.whereabouts.telegram.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whereabouts.telegram.files.Fetched;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.wording.Say;

/// What came of files that were brought.
///
/// @param said the keys of what is said of those that were taken, and of those that cannot be
/// @param left those for which there was no room any more
record Attached(Set<String> said, List<Fetched> left) {

    /// What is said of a file that was taken.
    static final String ADDED = "bot.file.added";

    Attached {
        left = List.copyOf(left);
    }

    /// Whether one was taken.
    boolean any() {
        return said.contains(ADDED);
    }

    /// What is said of them.
    List<String> in(Say say, Talk talk) {
        var words = new ArrayList<String>();
        said.forEach(key -> words.add(say.it(talk, key)));
        if (!left.isEmpty()) {
            words.add(say.it(talk, "bot.file.enough"));
        }
        return words;
    }
}
