package org.whereabouts.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;

/// The claims that were entered.
public interface Claims {

    /// Enters a claim.
    ///
    /// @param officer  who enters it, as the audit names them
    /// @param replaces the claim that it revises, or null
    /// @return its number, or empty when the same was entered before
    Optional<Claim.Id> add(Claim.Content said, String officer, Instant at, Claim.@Nullable Id replaces);

    /// The claim with this number, whatever became of it.
    Optional<Claim> find(Claim.Id id);

    /// Decides of a claim.
    ///
    /// @param from the state in which it has to be
    /// @return whether it was
    boolean decide(Claim.Id id, Claim.State from, Claim.Deed deed);

    /// Those that everybody was ever shown, by the end of their period and then by number; also those revised and
    /// withdrawn.
    List<Claim> published(Operation.Id operation);

    /// Those of which nobody has decided, of all operations, the oldest first.
    List<Claim> waiting(int most);
}
