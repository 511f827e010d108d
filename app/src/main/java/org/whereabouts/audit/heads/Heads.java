package org.whereabouts.audit.heads;

import java.util.List;
import java.util.Optional;
import org.whereabouts.audit.Audit.Head;

/// The signed heads, which can only become more.
public interface Heads {

    /// Adds one, unless there is one for that entry.
    void add(SignedHead head);

    /// The last ones, the newest first.
    List<SignedHead> lately(int most);

    /// How far the audit has come; empty when nothing was written yet.
    Optional<Head> now();
}
