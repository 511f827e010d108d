package org.whereabouts.casework.pair;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;

/// Proposes a deed that takes two officers. Nothing happens until another one approves it.
@Service
public class ProposingADeed {

    private final Proposals proposals;
    private final Deeds deeds;
    private final Audit audit;
    private final Clock clock;

    ProposingADeed(Proposals proposals, Deeds deeds, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.deeds = deeds;
        this.audit = audit;
        this.clock = clock;
    }

    /// Proposes it.
    @Transactional
    public Outcome propose(SignedIn officer, Wanted wanted) {
        if (!officer.officer().isOneOf(deeds.get(wanted.deed()).proposers())) {
            return new NotTheirs();
        }
        if (wanted.reason().isBlank()) {
            return new NoReason();
        }
        var proposal = new Proposal(
                UUID.randomUUID(),
                wanted.deed(),
                wanted.subject(),
                wanted.details(),
                wanted.reason().strip(),
                officer.officer().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Proposal.State.Open());
        if (!proposals.add(proposal)) {
            return new ProposedBefore();
        }
        audit.append(new Act(
                officer.actor(),
                "deed.proposed",
                proposal.id().toString(),
                Map.of("deed", wanted.deed(), "subject", wanted.subject())));
        return new Proposed(proposal.id());
    }

    /// What is proposed.
    public record Wanted(String deed, String subject, Map<String, String> details, String reason) {
        public Wanted {
            details = Map.copyOf(details);
        }
    }

    /// What came of it.
    public sealed interface Outcome {

        /// The sentence that says so.
        default String key() {
            return switch (this) {
                case Proposed ignored -> "proposal.proposed";
                case ProposedBefore ignored -> "proposal.before";
                case NoReason ignored -> "proposal.no.reason";
                case NotTheirs ignored -> "proposal.not.yours";
            };
        }
    }

    /// It waits for another officer.
    public record Proposed(UUID id) implements Outcome {}

    /// It waits already.
    public record ProposedBefore() implements Outcome {}

    /// It has no reason.
    public record NoReason() implements Outcome {}

    /// Their role does not allow it.
    public record NotTheirs() implements Outcome {}
}
