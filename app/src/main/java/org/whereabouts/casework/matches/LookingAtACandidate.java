package org.whereabouts.casework.matches;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.compare.SideBySide;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.casework.reading.ReadingAnEnquiry.Opened;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.matches.Candidate;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.enquiries.matches.ReadingCandidates;
import org.whereabouts.matching.Comparison;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.finding.Candidates;

/// Opens a candidate for an officer: who is looked for, beside whom the machine proposes. Who asks stays
/// sealed.
@Service
class LookingAtACandidate {

    private static final String PURPOSE = "candidate.judged";

    private final ReadingAnEnquiry reading;
    private final Enquiries enquiries;
    private final People people;
    private final Candidates candidates;

    LookingAtACandidate(ReadingAnEnquiry reading, Enquiries enquiries, People people, Candidates candidates) {
        this.reading = reading;
        this.enquiries = enquiries;
        this.people = people;
        this.candidates = candidates;
    }

    /// Opens it.
    Outcome look(Stored stored, SignedIn.Confirmed officer) {
        var id = new Enquiry.Id(stored.enquiry());
        var contents = enquiries.contents(id);
        return switch (reading.read(officer, id, PURPOSE)) {
            case Opened opened -> {
                try (var open = opened.contents()) {
                    yield contents.map(both -> look(
                                    ReadingCandidates.of(stored, open),
                                    Sought.read(open.unseal(Sought.FIELD, both.sought()))))
                            .orElseGet(NotThere::new);
                }
            }
            case ReadingAnEnquiry.Gone ignored -> new NotThere();
            case ReadingAnEnquiry.Refused refused -> new Kept(refused.key());
        };
    }

    private Outcome look(Candidate candidate, Sought sought) {
        Optional<Person> person = people.find(candidate.seen().person());
        Optional<Report> best = person.flatMap(one -> best(one, candidate));
        if (person.isEmpty() || best.isEmpty()) {
            return new NotThere();
        }
        Comparison comparison =
                candidates.compare(sought.particulars(), best.get().statement().particulars());
        var side = SideBySide.of(statement(sought), best.get().statement(), comparison);
        return new Seen(candidate, person.get(), side, comparison.isVetoed());
    }

    private static Optional<Report> best(Person person, Candidate candidate) {
        List<Report> standing = person.standing();
        return standing.stream()
                .filter(one -> one.id().equals(candidate.seen().report()))
                .findFirst()
                .or(() -> standing.stream().findFirst());
    }

    private static Statement statement(Sought sought) {
        var last = sought.last();
        var looks = sought.looks();
        return new Statement(
                sought.particulars(),
                new Statement.Situation(Fate.UNKNOWN, null, last.on(), last.place()),
                new Statement.Appearance(looks.marks(), looks.age(), looks.age(), null, looks.clothing(), null),
                null,
                sought.more());
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It lies open.
    record Seen(Candidate candidate, Person person, SideBySide side, boolean vetoed) implements Outcome {
        @Override
        public String toString() {
            return "a candidate";
        }
    }

    /// The enquiry was erased, or the entry is gone: nothing is left to judge.
    record NotThere() implements Outcome {}

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
