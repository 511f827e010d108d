package org.whereabouts.casework.matches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold.Cleared;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.JudgedOne;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.enquiries.matches.ReadingCandidates;
import org.whereabouts.notices.News;
import org.whereabouts.notices.OwingANotice;
import org.whereabouts.notices.TellingOfAMatch;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Reading;

/// Sees to it that of every match that was validated a family is told what may be told: by whom it was
/// decided, by what is known of the person, and as far as the person found allows.
@Service
class TellingFamilies {

    /*
     * Validating is a transaction, and what may be told is read outside of one, for what was read cannot be unread. So
     * the two are apart, and this one is made to be repeated: whatever is validated and not settled is looked at again,
     * after each decision and whenever somebody opens the queue. The notice itself is owed once, by its key.
     */

    private static final Duration BACK = Duration.ofDays(60);
    private static final String PURPOSE = "match.told";

    private final CandidatesOfEnquiries candidates;
    private final AskingWhatMayBeTold asking;
    private final TellingOfAMatch telling;
    private final WhatIsTold settling;
    private final Keys keys;

    TellingFamilies(
            CandidatesOfEnquiries candidates,
            AskingWhatMayBeTold asking,
            TellingOfAMatch telling,
            WhatIsTold settling,
            Keys keys) {
        this.candidates = candidates;
        this.asking = asking;
        this.telling = telling;
        this.settling = settling;
        this.keys = keys;
    }

    /// Looks at whatever is validated and not settled. Does nothing while the service is locked.
    void catchUp() {
        if (!(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return;
        }
        List<JudgedOne> validated = candidates.judged(settling.now().minus(BACK)).stream()
                .filter(one -> one.judgement() instanceof Judgement.Validated)
                .toList();
        Set<UUID> settled =
                settling.among(validated.stream().map(JudgedOne::candidate).toList());
        validated.stream().filter(one -> !settled.contains(one.candidate())).forEach(one -> tell(one, unlocked));
    }

    private void tell(JudgedOne one, KeyState.Unlocked unlocked) {
        String officer = one.judgement() instanceof Judgement.Validated validated ? validated.officer() : "system";
        Optional<Candidate> candidate = read(one, unlocked, officer);
        if (candidate.isEmpty()) {
            settling.settled(one.candidate(), "erased");
            return;
        }
        if (asking.ask(candidate.get(), officer) instanceof Cleared cleared) {
            tell(candidate.get(), cleared.clearance(), officer);
        } else {
            settling.settled(one.candidate(), "nothing may be told");
        }
    }

    private void tell(Candidate candidate, Clearance clearance, String officer) {
        News news = settling.news(candidate, clearance);
        if (settling.waitsForAnother(candidate, news)) {
            return;
        }
        var outcome = clearance instanceof Clearance.Contact contact
                ? telling.passOn(contact, officer)
                : telling.tell(clearance, news, officer);
        switch (outcome) {
            case OwingANotice.Owed ignored -> settling.settled(candidate.id(), "owed");
            case OwingANotice.OwedBefore ignored -> settling.settled(candidate.id(), "owed");
            case OwingANotice.NotWanted ignored -> settling.settled(candidate.id(), "not wanted");
            case OwingANotice.NobodyThere ignored -> settling.settled(candidate.id(), "nobody there");
            case OwingANotice.AskAgain ignored -> {
                // Somebody said something meanwhile; the next round asks once more.
            }
        }
    }

    private Optional<Candidate> read(JudgedOne one, KeyState.Unlocked unlocked, String officer) {
        var stored = candidates.find(one.candidate());
        var opened = unlocked.unsealing().read(new Reading(officer, new Enquiry.Id(one.enquiry()).subject(), PURPOSE));
        if (stored.isEmpty() || opened.isEmpty()) {
            return Optional.empty();
        }
        try (var contents = opened.get()) {
            return Optional.of(ReadingCandidates.of(stored.get(), contents));
        }
    }
}
