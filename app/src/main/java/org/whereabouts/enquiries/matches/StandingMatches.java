package org.whereabouts.enquiries.matches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries.Competing;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Question;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.registry.finding.PeopleInMemory.Fit;
import org.whereabouts.registry.finding.PeopleInMemory.Kept;

/// The open enquiries in memory, and what fits them: reports that come in, and who is in the register
/// already. For one thread at a time.
final class StandingMatches implements AutoCloseable {

    /*
     * A name decides where there is one on both sides. Somebody of whom nobody knows the name is proposed for what
     * they share with an enquiry in marks, clothing, place and age, at least three words of it; and never by words
     * alone when a name says otherwise.
     */

    private static final int MOST = 30;
    private static final int FEWEST_WORDS = 3;

    private final PeopleInMemory people;
    private final Map<UUID, Long> numbers = new HashMap<>();
    private final Map<Long, SoughtInMemory> sought = new HashMap<>();
    private long next;

    StandingMatches(PeopleInMemory.Making making) {
        people = making.make();
    }

    /// How many are sought.
    int size() {
        return sought.size();
    }

    /// Who is sought by an open enquiry.
    Optional<SoughtInMemory> find(UUID enquiry) {
        return Optional.ofNullable(numbers.get(enquiry)).map(sought::get);
    }

    /// Takes enquiries in, each in place of its earlier revision.
    void take(Collection<SoughtInMemory> open) {
        List<Kept> kept = new ArrayList<>(open.size());
        for (var one : open) {
            long number = numbers.computeIfAbsent(one.enquiry(), fresh -> next++);
            sought.put(number, one);
            kept.add(new Kept(number, one.operation(), one.particulars(), one.words()));
        }
        people.put(kept);
    }

    /// Forgets an enquiry that is not open any more.
    void forget(UUID enquiry) {
        Long number = numbers.remove(enquiry);
        if (number != null) {
            sought.remove(number);
            people.remove(number);
        }
    }

    /// The enquiries that a report may answer.
    Map<UUID, Seen> answeredBy(Changed changed) {
        var report = changed.report();
        var said = report.statement();
        var found = new LinkedHashMap<UUID, Seen>();
        for (Fit fit : people.find(changed.operation(), said.particulars(), said.words(), MOST)) {
            SoughtInMemory one = sought.get(fit.number());
            if (one != null && isWorthALook(fit.comparison(), fit.words())) {
                found.put(
                        one.enquiry(),
                        new Seen(report.person(), report.id(), one.revision(), bits(fit.comparison()), fit.words()));
            }
        }
        return found;
    }

    /// The other enquiries that may look for the same person, the likeliest first.
    List<Competing> competing(SoughtInMemory one) {
        List<Competing> found = new ArrayList<>();
        for (Fit fit : people.find(one.operation(), one.particulars(), one.words(), MOST)) {
            SoughtInMemory other = sought.get(fit.number());
            if (other != null
                    && !other.enquiry().equals(one.enquiry())
                    && isWorthALook(fit.comparison(), fit.words())) {
                found.add(new Competing(new Enquiry.Id(other.enquiry()), fit.comparison()));
            }
        }
        return found;
    }

    /// Those in the register who may be the person sought: by name, and of those without a name by marks.
    List<Seen> inTheRegister(SoughtInMemory one, Candidates register) {
        var question = new Question(one.operation(), one.particulars(), one.words(), Audience.OFFICER, MOST);
        var nameless = one.words().isBlank() ? List.<Candidates.Candidate>of() : register.findNameless(question);
        return Stream.concat(register.find(question).stream(), nameless.stream())
                .filter(candidate -> isWorthALook(candidate.comparison(), candidate.words()))
                .map(candidate -> new Seen(
                        candidate.person(),
                        candidate.report(),
                        one.revision(),
                        bits(candidate.comparison()),
                        candidate.words()))
                .toList();
    }

    private static boolean isWorthALook(@Nullable Comparison comparison, Set<String> words) {
        return comparison == null ? words.size() >= FEWEST_WORDS : comparison.verdict() != Verdict.DIFFERENT;
    }

    private static Bits bits(@Nullable Comparison comparison) {
        return comparison == null ? Bits.NONE : comparison.bits();
    }

    @Override
    public void close() {
        sought.clear();
        numbers.clear();
        people.close();
    }
}
