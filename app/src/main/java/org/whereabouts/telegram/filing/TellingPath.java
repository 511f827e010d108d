package org.whereabouts.telegram.filing;

import java.util.List;
import java.util.Map;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.telegram.talking.State.Told;

/// The questions that somebody is asked who tells something, in order. Who speaks of themselves is no witness: they are
/// asked who they are, what their family may know, and how we can make sure that it is they.
final class TellingPath {

    private static final List<Told> OF_SOMEBODY_ELSE =
            List.of(Told.ABOUT, Told.TOLD, Told.SOURCE, Told.REACH, Told.CHECK);
    private static final List<Told> OF_ONESELF =
            List.of(Told.ABOUT, Told.NAME, Told.BORN, Told.PLACE, Told.TOLD, Told.REACH, Told.CHECK);
    /// Whoever wants nobody to be told anything is not asked whether a place may be told.
    private static final List<Told> IN_SILENCE =
            OF_ONESELF.stream().filter(one -> one != Told.PLACE).toList();

    private TellingPath() {}

    /// Whether somebody tells it of themselves.
    static boolean isOwn(Draft draft) {
        return Wish.of(draft.on("about")).isPresent();
    }

    /// The question after one.
    ///
    /// @param about what was answered on the page of that name
    static Told after(Told question, Map<String, String> about) {
        List<Told> path = of(about);
        return path.get(Math.min(path.indexOf(question) + 1, path.size() - 1));
    }

    /// The question before one.
    static Told before(Told question, Map<String, String> about) {
        List<Told> path = of(about);
        return path.get(Math.max(path.indexOf(question) - 1, 0));
    }

    private static List<Told> of(Map<String, String> about) {
        return Wish.of(about)
                .map(wish -> wish.silences() ? IN_SILENCE : OF_ONESELF)
                .orElse(OF_SOMEBODY_ELSE);
    }
}
