package org.whereabouts.casework.transcribing;

import org.whereabouts.access.Officer;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Entered;
import org.whereabouts.casework.transcribing.kept.Transcript.SetAside;

/// How far a list is, as one officer sees it, and what they can do next.
///
/// @param next what it is to this officer
public record HowFar(Transcript list, Next next) {

    static HowFar of(Transcript list, Officer.Id officer) {
        return new HowFar(list, next(list, officer));
    }

    private static Next next(Transcript list, Officer.Id officer) {
        return switch (list.ending()) {
            case Entered ignored -> Next.ENTERED;
            case SetAside ignored -> Next.ASIDE;
            case Transcript.Open ignored -> open(list, officer);
        };
    }

    private static Next open(Transcript list, Officer.Id officer) {
        var own = list.turnOf(officer);
        if (list.isKeyedTwice()) {
            return own.isPresent() ? Next.WAIT_FOR_A_THIRD : Next.SETTLE;
        }
        if (own.isPresent()) {
            return own.get().done() == null ? Next.GO_ON : Next.WAIT;
        }
        return switch (list.turns().size()) {
            case 0 -> Next.KEY;
            case 1 -> Next.KEY_AGAIN;
            default -> Next.WAIT;
        };
    }

    /// What an officer can do next.
    public enum Next {
        /// Key it as the first one.
        KEY,
        /// Key it as the second one, blind.
        KEY_AGAIN,
        /// Go on with one's own keying.
        GO_ON,
        /// Colleagues key it.
        WAIT,
        /// Two others have keyed it.
        SETTLE,
        /// One keyed it oneself; a third one settles it.
        WAIT_FOR_A_THIRD,
        ENTERED,
        ASIDE
    }
}
