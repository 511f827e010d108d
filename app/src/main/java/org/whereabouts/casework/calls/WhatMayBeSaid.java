package org.whereabouts.casework.calls;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.enquiries.found.AskingWhatMayBeTold;
import org.whereabouts.enquiries.found.Clearance;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.enquiries.matches.ReadingCandidates;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notices;
import org.whereabouts.notices.calling.PreparingACall.Prepared;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.standing.Standings;
import org.whereabouts.sealing.Opened;

/// What may be said in a call of the person found, as of now: they may have said something since it was
/// opened, and more may be known.
@Component
class WhatMayBeSaid {

    private static final String CHANGED = "call.found.changed";

    private final Notices notices;
    private final CandidatesOfEnquiries candidates;
    private final AskingWhatMayBeTold asking;
    private final People people;

    WhatMayBeSaid(Notices notices, CandidatesOfEnquiries candidates, AskingWhatMayBeTold asking, People people) {
        this.notices = notices;
        this.candidates = candidates;
        this.asking = asking;
        this.people = people;
    }

    /// Looks it up; empty when the call is about nobody, or about something that was wrong.
    ///
    /// @param opened  the enquiry
    /// @param officer who calls
    Optional<Found> of(Prepared call, Opened opened, String officer) {
        if (call.news() == News.Plain.WE_WERE_WRONG) {
            return Optional.empty();
        }
        return notices.find(call.task().notice())
                .flatMap(notice -> Optional.ofNullable(notice.about()))
                .flatMap(about -> candidates.find(about.value()))
                .filter(stored -> stored.judgement() instanceof Judgement.Validated)
                .map(stored -> found(ReadingCandidates.of(stored, opened), call.news(), officer));
    }

    private Found found(Candidate candidate, News news, String officer) {
        return switch (asking.ask(candidate, officer)) {
            case AskingWhatMayBeTold.Cleared cleared -> found(cleared.clearance(), candidate, news);
            case AskingWhatMayBeTold.Nothing ignored -> new Found("call.found.nothing", true, null);
            case AskingWhatMayBeTold.Locked ignored -> new Found("reading.locked", true, null);
        };
    }

    private Found found(Clearance clearance, Candidate candidate, News news) {
        boolean grave = news instanceof News.Grave;
        return switch (clearance) {
            case Clearance.Unasked ignored -> entry(candidate, news);
            case Clearance.Alive ignored -> word("call.found.alive", grave);
            case Clearance.Declines ignored -> word("call.found.declines", grave);
            case Clearance.Contact ignored -> word("call.found.contact", grave);
        };
    }

    /// Somebody who spoke for themselves is not dead: the call is not made with the news it was opened for.
    private static Found word(String key, boolean grave) {
        return new Found(grave ? CHANGED : key, grave, null);
    }

    private Found entry(Candidate candidate, News news) {
        Optional<Person> person = people.find(candidate.seen().person());
        boolean dead = person.flatMap(one -> Standings.fate(one))
                .filter(fate -> fate.value() == Fate.DEAD)
                .isPresent();
        boolean changed = dead != (news == News.Grave.DEATH);
        return new Found(
                changed ? CHANGED : "call.found.entry",
                changed,
                person.map(Said::of).orElse(null));
    }

    /// What may be said of them.
    ///
    /// @param key   the sentence that says what
    /// @param stop  whether the call should not be made now
    /// @param entry what the register holds; null where they spoke for themselves
    record Found(String key, boolean stop, @Nullable Said entry) {
        @Override
        public String toString() {
            return "what may be said";
        }
    }
}
