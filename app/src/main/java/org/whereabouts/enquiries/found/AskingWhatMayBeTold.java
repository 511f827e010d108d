package org.whereabouts.enquiries.found;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.found.Consents.Consent;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Labelled;

/// Asks what an enquirer may be told of somebody found for them: what that person said last decides.
@Service
public class AskingWhatMayBeTold {

    private final Consents consents;
    private final Enquiries enquiries;
    private final Keys keys;

    AskingWhatMayBeTold(Consents consents, Enquiries enquiries, Keys keys) {
        this.consents = consents;
        this.enquiries = enquiries;
        this.keys = keys;
    }

    /// Asks it. Not inside of a transaction: consents are unsealed for it, and that stands in the audit.
    ///
    /// @param officer who asks
    public Answer ask(Candidate candidate, String officer) {
        Enquiry enquiry = enquiries.find(new Enquiry.Id(candidate.enquiry())).orElse(null);
        if (enquiry == null) {
            return new Nothing();
        }
        // The number first: whoever says something meanwhile makes the clearance void.
        long state = consents.state();
        return switch (keys.state()) {
            case KeyState.Unlocked open ->
                said(candidate, enquiry.facts().operation(), open, officer)
                        .map(last -> answer(last, ground(candidate, state)))
                        .orElseGet(() -> new Cleared(new Clearance.Unasked(ground(candidate, state))));
            case KeyState.Locked locked -> new Locked();
            case KeyState.NoKey none -> new Locked();
        };
    }

    private Optional<ConsentJson> said(
            Candidate candidate, Operation.Id operation, KeyState.Unlocked open, String officer) {
        List<Consent> all = consents.holding(operation);
        var reading = open.unsealing().readAll(officer, "telling", "consent.asked");
        return reading
                .unseal(all.stream()
                        .map(one -> new Labelled(one.telling().subject(), one.field(), one.sealed()))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .map(ConsentJson::read)
                .filter(one -> one.concerns(candidate))
                .reduce((former, last) -> last);
    }

    private static Clearance.Ground ground(Candidate candidate, long state) {
        return new Clearance.Ground(candidate.enquiry(), candidate.id(), state);
    }

    private static Answer answer(ConsentJson said, Clearance.Ground ground) {
        return switch (said.wish()) {
            case NOT_MISSING, SILENT -> new Nothing();
            case ALIVE -> new Cleared(new Clearance.Alive(ground));
            case NO_CONTACT -> new Cleared(new Clearance.Declines(ground));
            case CONTACT ->
                said.contact() == null
                        ? new Cleared(new Clearance.Alive(ground))
                        : new Cleared(new Clearance.Contact(ground, said.contact()));
        };
    }

    /// What came of it.
    public sealed interface Answer {}

    /// Something may be told.
    ///
    /// @param clearance how much, by its type
    public record Cleared(Clearance clearance) implements Answer {}

    /// Nothing may be told, not even that there is something.
    public record Nothing() implements Answer {}

    /// The service is locked.
    public record Locked() implements Answer {}
}
