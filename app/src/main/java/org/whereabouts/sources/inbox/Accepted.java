package org.whereabouts.sources.inbox;

import java.util.Map;
import org.whereabouts.sources.Document;

/// What came of accepting a proposal.
public sealed interface Accepted {

    /// It is entered.
    record Entered(Decision.Outcome outcome, boolean corrected) implements Accepted {}

    /// Some fields have to be written otherwise.
    ///
    /// @param troubles the ends of sentences `inbox.trouble.…`, by field
    record Unclear(Map<Field, String> troubles) implements Accepted {
        public Unclear {
            troubles = Map.copyOf(troubles);
        }
    }

    /// Nobody has said whose word it is.
    ///
    /// @param document of which it has to be said
    record NobodysWord(Document.Id document) implements Accepted {}

    /// It does not wait any more: somebody was faster.
    record Decided() implements Accepted {}
}
