package org.whereabouts.casework.pair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All proposals.
public interface Proposals {

    /// Adds one.
    ///
    /// @return false when the same deed is proposed for the same subject already
    boolean add(Proposal proposal);

    /// The one with this id.
    Optional<Proposal> find(UUID id);

    /// The one with this id; nobody else decides it until this transaction ends.
    Optional<Proposal> hold(UUID id);

    /// The one that waits for this deed and subject.
    Optional<Proposal> open(String deed, String subject);

    /// Whether one for this deed and subject was approved at a moment or later.
    boolean approved(String deed, String subject, Instant since);

    /// Those that wait, the oldest first.
    List<Proposal> open();

    /// Those decided last, the newest first.
    List<Proposal> decided(int most);

    /// Writes what became of one that was open.
    ///
    /// @return whether it was
    boolean decide(UUID id, Proposal.State state);
}
