package org.whereabouts.casework.publications;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;

/// Where an editor sees what is public now and why, renews it, and takes it back.
@Page
@OpenTo(Role.EDITOR)
class PublicationPages {

    private static final String DESK = "redirect:/desk/publications?said=";
    private static final int MOST = 50;

    private final PublicationsThatWait waiting;
    private final DecidingWhatIsPublic deciding;
    private final PublishedEntries entries;
    private final People people;
    private final WhatCameOfRetractions results;

    PublicationPages(
            PublicationsThatWait waiting,
            DecidingWhatIsPublic deciding,
            PublishedEntries entries,
            People people,
            WhatCameOfRetractions results) {
        this.waiting = waiting;
        this.deciding = deciding;
        this.entries = entries;
        this.people = people;
        this.results = results;
    }

    @GetMapping("/desk/publications")
    String all(@RequestParam(defaultValue = "") String said, Model model) {
        Function<Person.Id, String> name =
                id -> people.find(id).map(PublicationPages::name).orElse("");
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("ending", lines(waiting.ending(MOST), name));
        model.addAttribute("lately", lines(waiting.lately(MOST), name));
        List<Retraction> retracted = entries.retractions(MOST);
        model.addAttribute("overdue", results.overdue());
        model.addAttribute(
                "results", results.of(retracted.stream().map(Retraction::number).toList()));
        model.addAttribute(
                "retracted",
                retracted.stream()
                        .map(one -> new Line(
                                one.number(),
                                one.entry().person().toString(),
                                name.apply(one.entry().person()),
                                day(one.at().toString()),
                                one.decision().because(),
                                one.undone()))
                        .toList());
        return "desk/publications";
    }

    @PostMapping("/desk/people/{address}/publish")
    String publish(SignedIn officer, @PathVariable String address, @RequestParam(defaultValue = "") String reason) {
        Person person = person(address);
        return back(person, deciding.publish(person, reason, officer));
    }

    @PostMapping("/desk/people/{address}/retract")
    String retract(SignedIn officer, @PathVariable String address, @RequestParam(defaultValue = "") String reason) {
        Person person = person(address);
        return back(person, deciding.retract(person.id(), reason, officer));
    }

    /// Renews one that ends soon.
    @PostMapping("/desk/publications/{address}/renew")
    String renew(SignedIn officer, @PathVariable String address) {
        return DESK + deciding.publish(person(address), "renewed", officer);
    }

    @PostMapping("/desk/publications/retractions/{number}/undo")
    String undo(SignedIn officer, @PathVariable long number) {
        return DESK + deciding.undo(number, officer);
    }

    private Person person(String address) {
        return Person.Id.parse(address)
                .flatMap(people::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Line> lines(
            List<org.whereabouts.publication.PublishedEntry> all, Function<Person.Id, String> name) {
        return all.stream()
                .map(one -> new Line(
                        0,
                        one.person().toString(),
                        name.apply(one.person()),
                        day(one.expires().toString()),
                        one.decision().because(),
                        false))
                .toList();
    }

    private static String back(Person person, String said) {
        return "redirect:/desk/people/" + person.id() + "?said=" + said;
    }

    private static String name(Person person) {
        return person.names().isEmpty() ? "" : person.names().getFirst().text();
    }

    private static String day(String instant) {
        return instant.substring(0, 10);
    }

    /// One entry.
    ///
    /// @param number of its retraction, where it was taken back
    /// @param name   the first; blank where it is not known
    /// @param day    until when it is public, or when it was taken back
    /// @param undone whether it was put back
    record Line(long number, String address, String name, String day, String because, boolean undone) {}
}
