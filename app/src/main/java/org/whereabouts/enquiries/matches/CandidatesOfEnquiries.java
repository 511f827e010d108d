package org.whereabouts.enquiries.matches;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.finding.Changes.Mark;
import org.whereabouts.sealing.Sealed;

/// All candidates that were ever proposed, with whom they point to sealed; and how far matching has come.
public interface CandidatesOfEnquiries {

    /// No revision: the enquiry is to be compared again.
    int AGAIN = -1;

    /// A candidate as it is stored.
    ///
    /// @param seen sealed as the field [SealingCandidates#FIELD] of the enquiry
    record Stored(UUID id, UUID enquiry, Sealed seen, Instant proposedAt, Judgement judgement) {}

    /// Writes candidates, each in place of an earlier one with its id.
    void put(List<Stored> candidates);

    /// Writes what was judged, unless it was judged before.
    ///
    /// @return whether it was still waiting
    boolean judge(UUID candidate, Judgement judgement);

    /// Lets one that an officer judged wait again.
    ///
    /// @return whether one had
    boolean reopen(UUID candidate);

    /// All that an enquiry ever had, the oldest first.
    List<Stored> of(UUID enquiry);

    /// Those that an officer has judged since a moment.
    List<JudgedOne> judged(Instant since);

    /// What became of one.
    record JudgedOne(UUID candidate, UUID enquiry, Judgement judgement) {}

    /// Drops those of an enquiry that still wait: it ended. Should it be opened again, it is compared
    /// again.
    void drop(UUID enquiry, Judgement.Dropped dropped);

    /// The next candidates in the order of their ids.
    ///
    /// @param after the last id of the page before, or null
    List<Stored> page(@Nullable UUID after, int most);

    /// One of them.
    Optional<Stored> find(UUID candidate);

    /// How far the changes of the register have been compared; empty before the first time.
    Optional<Mark> followed();

    /// Notes how far the changes of the register have been compared.
    void followed(Mark mark);

    /// Which revision of each enquiry has been compared with the register; without those that never were.
    Map<UUID, Integer> compared(Collection<UUID> enquiries);

    /// Notes that a revision has been compared with the register, or [#AGAIN].
    void compared(UUID enquiry, int revision);
}
