package org.whereabouts.casework.pair;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.Officer;
import org.whereabouts.access.SignedIn;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.casework.pair.Proposal.State;

/// Approves or declines what another officer proposed; the approval and the deed are one transaction.
@Service
public class DecidingAProposal {

    private final Proposals proposals;
    private final Deeds deeds;
    private final Audit audit;
    private final Clock clock;

    DecidingAProposal(Proposals proposals, Deeds deeds, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.deeds = deeds;
        this.audit = audit;
        this.clock = clock;
    }

    /// Approves it, and does it.
    ///
    /// @param officer who showed who they are a short while ago
    @Transactional
    public Outcome approve(UUID id, SignedIn.Confirmed officer) {
        Officer approver = officer.officer();
        Optional<Proposal> held = open(id);
        if (held.isEmpty()) {
            return new NotOpen();
        }
        Proposal proposal = held.get();
        Deed deed = deeds.get(proposal.deed());
        if (proposal.proposer().equals(approver.id())) {
            return new OneIsNotTwo();
        }
        if (!approver.isOneOf(deed.roles())) {
            return new NotTheirs();
        }
        Deed.Done done = deed.carryOut(proposal, approver.id());
        if (done instanceof Deed.CannotBe cannot) {
            write(proposal, new State.Declined(approver.id(), now()), approver, "deed.impossible");
            return new Impossible(cannot.key());
        }
        write(proposal, new State.Approved(approver.id(), now()), approver, "deed.approved");
        return new Approved(done);
    }

    /// Declines it, or takes back one's own.
    @Transactional
    public Outcome decline(UUID id, Officer officer) {
        Optional<Proposal> held = open(id);
        if (held.isEmpty()) {
            return new NotOpen();
        }
        boolean own = held.get().proposer().equals(officer.id());
        if (!own && !officer.isOneOf(deeds.get(held.get().deed()).roles())) {
            return new NotTheirs();
        }
        write(held.get(), new State.Declined(officer.id(), now()), officer, own ? "deed.taken.back" : "deed.declined");
        return new Declined();
    }

    private Optional<Proposal> open(UUID id) {
        return proposals.hold(id).filter(one -> one.state() instanceof State.Open);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Proposal proposal, State state, Officer officer, String deed) {
        if (!proposals.decide(proposal.id(), state)) {
            throw new IllegalStateException("WA-1502 a held proposal was decided by somebody else");
        }
        audit.append(new Act(officer.id().toString(), deed, proposal.id().toString(), Map.of("deed", proposal.deed())));
    }

    /// What came of it.
    public sealed interface Outcome {

        /// The sentence that says so.
        default String key() {
            return switch (this) {
                case Approved approved ->
                    approved.done() instanceof Deed.ToBeMade ? "proposal.to.be.made" : "proposal.approved";
                case Declined ignored -> "proposal.declined";
                case NotOpen ignored -> "proposal.not.open";
                case OneIsNotTwo ignored -> "deed.one.is.not.two";
                case NotTheirs ignored -> "proposal.not.yours";
                case Impossible impossible -> impossible.key();
            };
        }
    }

    /// It is approved and done.
    public record Approved(Deed.Done done) implements Outcome {}

    /// It is declined, or taken back.
    public record Declined() implements Outcome {}

    /// Somebody decided it before, or it never was.
    public record NotOpen() implements Outcome {}

    /// Who proposed it cannot approve it.
    public record OneIsNotTwo() implements Outcome {}

    /// Their role does not allow it.
    public record NotTheirs() implements Outcome {}

    /// It could not be done any more, and was declined.
    ///
    /// @param key the sentence that says why
    public record Impossible(String key) implements Outcome {}
}
