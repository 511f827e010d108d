package org.whereabouts.sources.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.sources.Document;

/// The proposals, and which of them wait.
public interface Proposals {

    /// Adds some, in their order. Those that repeat another do not wait.
    void add(List<Proposal.Draft> drafts);

    /// The one with this number.
    Optional<Proposal> find(Proposal.Id id);

    /// The keys of all that was proposed of a document and of those that print the same.
    Set<Sha256> keysOf(Document.Id origin);

    /// How many wait.
    ///
    /// @param of only those of this document; null for all
    long waiting(Document.@Nullable Id of);

    /// The first that waits behind another.
    ///
    /// @param after a number; 0 for the first of all
    Optional<Proposal.Id> next(long after, Document.@Nullable Id of);

    /// The last that waits before another.
    Optional<Proposal.Id> previous(long before, Document.@Nullable Id of);

    /// Takes one out of the inbox.
    ///
    /// @return whether it waited; nobody else is told so
    boolean take(Proposal.Id id);

    /// Puts one back.
    void putBack(Proposal.Id id);

    /// How many of a document are in which state.
    Map<Proposal.State, Long> tally(Document.Id document);
}
