package org.whereabouts.casework.matches;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.DecidingAProposal;
import org.whereabouts.casework.pair.DecidingAProposal.Approved;
import org.whereabouts.casework.pair.Deed.Carried;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.pair.Proposals;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.Judgement;

/// Matches of which a family will be told something grave: the first officer who finds that it is the same
/// person proposes, the second one who finds so, with the same before their eyes, approves.
@Component
class GraveMatches {

    private final Proposals proposals;
    private final ProposingADeed proposing;
    private final DecidingAProposal deciding;

    GraveMatches(Proposals proposals, ProposingADeed proposing, DecidingAProposal deciding) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    /// Takes note that an officer found that it is the same person.
    ///
    /// @return whether another one had found so before, and the match is validated now
    boolean same(Candidate candidate, SignedIn officer, SignedIn.Confirmed confirmed) {
        Optional<Proposal> open = open(candidate.id());
        if (open.isEmpty()) {
            var details = Map.of("enquiry", candidate.enquiry().toString());
            proposing.propose(
                    officer, new Wanted(TellingOfADeath.NAME, candidate.id().toString(), details, "evidence"));
            return false;
        }
        return deciding.approve(open.get().id(), confirmed) instanceof Approved approved
                && approved.done() instanceof Carried;
    }

    /// Takes note that an officer found otherwise, or takes back what they proposed.
    ///
    /// @return whether something was proposed
    boolean decline(UUID candidate, SignedIn officer) {
        Optional<Proposal> open = open(candidate);
        open.ifPresent(one -> deciding.decline(one.id(), officer.officer()));
        return open.isPresent();
    }

    /// Takes back what an officer proposed themselves.
    ///
    /// @return whether they had
    boolean takeBack(UUID candidate, SignedIn officer) {
        return open(candidate)
                        .filter(one -> one.proposer().equals(officer.officer().id()))
                        .isPresent()
                && decline(candidate, officer);
    }

    /// Whether the judgement that stands is that of two.
    boolean isOfTwo(Candidate candidate) {
        return candidate.judgement() instanceof Judgement.Validated validated
                && proposals.approved(TellingOfADeath.NAME, candidate.id().toString(), validated.at());
    }

    private Optional<Proposal> open(UUID candidate) {
        return proposals.open(TellingOfADeath.NAME, candidate.toString());
    }
}
