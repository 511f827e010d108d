package org.whereabouts.sources.inbox;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.inbox.Decision.Deed;
import org.whereabouts.sources.inbox.EnteringAPerson.Word;

/// Accepts a proposal, as it was read or corrected: it becomes a report, or a claim, of its source.
@Service
public class AcceptingAProposal {

    private final Proposals proposals;
    private final WhoseWord whose;
    private final EnteringAPerson people;
    private final ClaimingAFigure figures;
    private final NotingADecision noting;

    AcceptingAProposal(
            Proposals proposals,
            WhoseWord whose,
            EnteringAPerson people,
            ClaimingAFigure figures,
            NotingADecision noting) {
        this.proposals = proposals;
        this.whose = whose;
        this.people = people;
        this.figures = figures;
        this.noting = noting;
    }

    /// Accepts it, all or nothing.
    @Transactional
    public Accepted accept(Order order) {
        Proposal proposal = proposals.find(order.proposal()).orElse(null);
        if (proposal == null || proposal.state() != Proposal.State.WAITING) {
            return new Accepted.Decided();
        }
        Optional<Source> source = whose.source(proposal);
        if (source.isEmpty()) {
            return new Accepted.NobodysWord(proposal.draft().saidIn());
        }
        if (!proposals.take(proposal.id())) {
            return new Accepted.Decided();
        }
        Document document = whose.document(proposal);
        var word = new Word(proposal, document, source.get(), whose.original(document));
        Accepted accepted = enter(word, order);
        if (!(accepted instanceof Accepted.Entered entered)) {
            proposals.putBack(proposal.id());
            return accepted;
        }
        boolean corrected = !order.typed().equals(Typed.asRead(proposal.draft().parts()));
        Deed deed = corrected ? Deed.CORRECTED : Deed.ACCEPTED;
        noting.note(proposal.id(), deed, null, order.officer(), order.typed(), entered.outcome());
        return new Accepted.Entered(entered.outcome(), corrected);
    }

    private Accepted enter(Word word, Order order) {
        return switch (word.proposal().draft().parts().type()) {
            case PERSON -> people.enter(word, order.typed(), order.sentence(), order.credibility(), order.officer());
            case FIGURE -> figures.enter(word, order.typed(), order.sentence(), order.officer());
        };
    }

    /// What is accepted, and as what.
    ///
    /// @param sentence    the words it was read in
    /// @param credibility how credible a report of it is held to be
    /// @param officer     as the audit names them
    public record Order(Proposal.Id proposal, Typed typed, String sentence, Credibility credibility, String officer) {
        @Override
        public String toString() {
            return "accepting " + proposal;
        }
    }
}
