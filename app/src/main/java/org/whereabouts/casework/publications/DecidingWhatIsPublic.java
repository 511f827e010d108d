package org.whereabouts.casework.publications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.publication.AskingWhatIsPublic;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.policy.Refusal;
import org.whereabouts.registry.Person;

/// Publishes, renews and takes back entries for an editor; what takes two is proposed.
@Service
class DecidingWhatIsPublic {

    private final AskingWhatIsPublic asking;
    private final PublishingEntries publishing;
    private final RetractingAnEntry retracting;
    private final ProposingADeed proposing;

    DecidingWhatIsPublic(
            AskingWhatIsPublic asking,
            PublishingEntries publishing,
            RetractingAnEntry retracting,
            ProposingADeed proposing) {
        this.asking = asking;
        this.publishing = publishing;
        this.retracting = retracting;
        this.proposing = proposing;
    }

    /// Publishes an entry or renews it.
    ///
    /// @return the sentence that says what came of it
    String publish(Person person, String reason, SignedIn officer) {
        if (reason.isBlank()) {
            return "entry.no.reason";
        }
        var answer = asking.of(person);
        if (answer.refused().isPresent()) {
            return "publication.refused";
        }
        if (answer.takesTwo()) {
            var wanted = new Wanted(PublishForTwo.NAME, person.id().toString(), Map.of(), reason);
            return proposing.propose(officer, wanted) instanceof ProposingADeed.Proposed
                    ? "publication.proposed"
                    : "proposal.before";
        }
        var outcome = publishing.publish(List.of(person.id()), new Decision(officer.actor(), reason.strip()));
        return outcome.published() == 1 ? "publication.done" : "publication.refused";
    }

    /// Takes an entry back.
    ///
    /// @return the sentence that says what came of it
    String retract(Person.Id person, String reason, SignedIn officer) {
        if (reason.isBlank()) {
            return "entry.no.reason";
        }
        Optional<Refusal> refused = retracting.retract(person, new Decision(officer.actor(), reason.strip()));
        return refused.isPresent() ? "publication.not.public" : "publication.retracted";
    }

    /// Puts an entry back that was taken back.
    ///
    /// @return the sentence that says what came of it
    String undo(long retraction, SignedIn officer) {
        return retracting.undo(retraction, officer.actor()).isPresent() ? "publication.undo.not" : "entry.undone";
    }
}
