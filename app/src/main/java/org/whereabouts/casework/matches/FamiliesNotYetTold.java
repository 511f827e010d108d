package org.whereabouts.casework.matches;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.closing.Conversations;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.Judgement;
import org.whereabouts.enquiries.matches.MatchingEnquiries;
import org.whereabouts.notices.Notice;
import org.whereabouts.notices.Notices;
import org.whereabouts.publication.embargo.FamiliesWhoWait;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Finds out whether a family waits for news of somebody: a candidate that nobody has judged, or a match of which the
/// family was not told. It rests on what is in memory while the service is unlocked, and writes nothing down.
@Component
class FamiliesNotYetTold implements FamiliesWhoWait {

    /// Of so many open enquiries nobody counts by operation any more.
    private static final int ENOUGH = 1_000;

    private final MatchingEnquiries matching;
    private final Enquiries enquiries;
    private final Notices notices;
    private final Conversations conversations;
    private final WhatIsTold settled;

    FamiliesNotYetTold(
            MatchingEnquiries matching,
            Enquiries enquiries,
            Notices notices,
            Conversations conversations,
            WhatIsTold settled) {
        this.conversations = conversations;
        this.matching = matching;
        this.enquiries = enquiries;
        this.notices = notices;
        this.settled = settled;
    }

    @Override
    public Set<Person.Id> among(Collection<Person> people) {
        if (matching.standing() == 0) {
            return nobodyKnows(people);
        }
        Set<Person.Id> asked = people.stream().map(Person::id).collect(Collectors.toSet());
        List<Candidate> concerned = matching.candidates().stream()
                .filter(candidate -> asked.contains(candidate.seen().person()))
                .toList();
        return concerned.stream()
                .filter(this::waits)
                .map(candidate -> candidate.seen().person())
                .collect(Collectors.toSet());
    }

    /// Nothing is in memory: then either nobody asks, or the service is locked, or another program matches.
    private Set<Person.Id> nobodyKnows(Collection<Person> people) {
        List<Enquiries.Waiting> some = enquiries.waiting(null, ENOUGH);
        Set<Operation.Id> asking =
                some.stream().map(Enquiries.Waiting::operation).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> some.size() == ENOUGH || asking.contains(person.operation()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private boolean waits(Candidate candidate) {
        return switch (candidate.judgement()) {
            case Judgement.Waiting _ -> true;
            case Judgement.Validated _ -> !isTold(candidate.enquiry(), candidate.id());
            case Judgement.Rejected _ -> false;
            case Judgement.Dropped _ -> false;
        };
    }

    /// Told by a voice, for no letter tells of a death; or settled that nothing is told: then no notice is about it.
    private boolean isTold(UUID enquiry, UUID candidate) {
        var id = new Enquiry.Id(enquiry);
        var about = new Notice.About(candidate);
        boolean owed = notices.of(id).stream().anyMatch(notice -> about.equals(notice.about()));
        return owed
                ? conversations.wereTold(id)
                : settled.among(List.of(candidate)).contains(candidate);
    }
}
