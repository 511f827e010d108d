package org.whereabouts.hotline.sheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.filling.SoughtAsked;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries.Found;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.matching.Particulars;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Question;

/// Finds, while somebody is being described, who in the published register may be meant, and which open enquiries may
/// look
/// for the same person. Of an enquiry only the number and the day are told; nothing of it is opened.
@Component
class FindingAlike {

    private static final int MOST = 5;
    /// Whose first look stands in the audit already; as many as officers write on in a day.
    private static final int REMEMBERED = 1000;

    private final Candidates candidates;
    private final People people;
    private final FindingCompetingEnquiries competing;
    private final Enquiries enquiries;
    private final Set<UUID> noted = Collections.synchronizedSet(new LinkedHashSet<>());

    FindingAlike(Candidates candidates, People people, FindingCompetingEnquiries competing, Enquiries enquiries) {
        this.candidates = candidates;
        this.people = people;
        this.competing = competing;
        this.enquiries = enquiries;
    }

    /// Finds them; nothing as long as nobody is described.
    Alike find(Sheet sheet, Map<String, String> answers, LocalDate today, SignedIn officer) {
        var all = new HashMap<>(answers);
        // While it is being typed it need not be a number yet.
        all.remove("age");
        Particulars who = new SoughtAsked(all, today).sought(0).particulars();
        String words = Stream.of("marks", "clothing", "home", "where")
                .map(answers::get)
                .filter(one -> one != null)
                .collect(Collectors.joining(" "));
        if (who.names().isEmpty() && words.isBlank()) {
            return new Alike(List.of(), List.of(), true);
        }
        var question = new Question(sheet.operation(), who, words, Audience.PUBLIC, MOST);
        List<Published> published = candidates.find(question).stream()
                .filter(one -> one.comparison() != null && one.comparison().verdict() != Verdict.DIFFERENT)
                .flatMap(one -> people.find(one.person()).stream())
                .map(FindingAlike::published)
                .toList();
        boolean first = remember(sheet.id());
        return switch (competing.like(sheet.id(), sheet.operation(), who, words, first, officer.actor())) {
            case Found found -> new Alike(published, asked(found), true);
            case FindingCompetingEnquiries.NotInMemory ignored -> new Alike(published, List.of(), false);
        };
    }

    private boolean remember(UUID sheet) {
        if (noted.size() > REMEMBERED) {
            noted.clear();
        }
        return noted.add(sheet);
    }

    private static Published published(Person person) {
        Optional<Particulars> who = person.reports().stream()
                .map(report -> report.statement().particulars())
                .findFirst();
        String names = who.stream()
                .flatMap(one -> one.names().stream())
                .map(name -> name.text())
                .limit(2)
                .collect(Collectors.joining(" · "));
        return new Published(
                person.id().toString(),
                names,
                who.map(Particulars::born).map(Object::toString).orElse(null));
    }

    private List<Asked> asked(Found found) {
        return found.competing().stream()
                .limit(MOST)
                .flatMap(one -> enquiries.find(one.enquiry()).stream())
                .map(Enquiry::facts)
                .map(facts -> new Asked(
                        facts.number().toString(), facts.opened().toString().substring(0, 10)))
                .toList();
    }

    /// What was found.
    ///
    /// @param looked whether open enquiries could be looked at: they are in memory while the service is unlocked
    record Alike(List<Published> published, List<Asked> asked, boolean looked) {
        Alike {
            published = List.copyOf(published);
            asked = List.copyOf(asked);
        }
    }

    /// An entry of the published register.
    record Published(String address, String names, @Nullable String born) {}

    /// An open enquiry.
    record Asked(String number, String day) {}
}
