package org.whereabouts.figures;

import org.whereabouts.registry.Operation;

/// Everybody may read new figures: an edition was released, or a claim was published, revised or withdrawn.
public sealed interface FiguresReleased {

    /// An edition of counted figures.
    record Counted(Operation.Id operation, int edition) implements FiguresReleased {}

    /// A claim is new, or another than it was.
    record Claimed(Operation.Id operation, Claim.Id claim) implements FiguresReleased {}
}
