package org.whereabouts.casework.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.pair.Proposal;
import org.whereabouts.casework.publications.PublicSide;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Person.Ground;

/// The entry of an address, laid out on a page.
@Component
class AnEntryBefore {

    private static final List<Credibility> RATINGS =
            List.of(Credibility.PROBABLY_TRUE, Credibility.POSSIBLY_TRUE, Credibility.DOUBTFUL, Credibility.IMPROBABLE);

    private final People people;
    private final LayingOutAnEntry laying;
    private final Officers officers;
    private final PublicSide side;

    AnEntryBefore(People people, LayingOutAnEntry laying, Officers officers, PublicSide side) {
        this.side = side;
        this.people = people;
        this.laying = laying;
        this.officers = officers;
    }

    /// The entry at an address, or the one it was joined with.
    Person find(String address) {
        return Person.Id.parse(address)
                .flatMap(people::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String path(Person person) {
        return "/desk/people/" + person.id();
    }

    /// What waits for a second officer about an entry.
    List<Proposal> proposed(Person person) {
        return laying.proposed(person);
    }

    /// Lays it out with what this officer may do.
    ///
    /// @param said the sentence that says what came of what they did, or blank
    void show(Person person, SignedIn officer, String said, Model model) {
        Map<Officer.Id, String> names = officers.all().stream().collect(Collectors.toMap(Officer::id, Officer::name));
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("sheet", laying.sheet(person));
        model.addAttribute("open", laying.proposed(person));
        model.addAttribute("names", names);
        model.addAttribute("self", officer.officer().id());
        model.addAttribute("verifier", officer.officer().isOneOf(java.util.Set.of(Role.VERIFIER)));
        side.show(person, officer, model);
        model.addAttribute("ratings", RATINGS);
        model.addAttribute("grounds", Arrays.asList(Ground.values()));
    }
}
