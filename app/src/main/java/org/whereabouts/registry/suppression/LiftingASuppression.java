package org.whereabouts.registry.suppression;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Lets records come in again that were suppressed at once. Those that were left out meanwhile come with the next
/// edition
/// of their list, and not by themselves.
@Service
public class LiftingASuppression {

    private final Suppressions suppressions;
    private final Audit audit;

    LiftingASuppression(Suppressions suppressions, Audit audit) {
        this.suppressions = suppressions;
        this.audit = audit;
    }

    /// Lifts.
    ///
    /// @param one     one of the keys
    /// @param by      who lifts it
    /// @param because why, in words that name nobody
    /// @return how many records may come in again; none where it was lifted before
    @Transactional
    public int lift(SuppressedKey one, String by, String because) {
        int lifted = suppressions.liftWith(one);
        if (lifted > 0) {
            audit.append(new Act(
                    by,
                    "suppression.lifted",
                    one.digest().hex(),
                    Map.of("because", because, "records", Integer.toString(lifted))));
        }
        return lifted;
    }
}
