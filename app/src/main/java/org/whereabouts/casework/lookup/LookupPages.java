package org.whereabouts.casework.lookup;

import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.casework.compare.Said;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.People;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;

/// Where an officer looks somebody up. What is asked travels in the body: no name in an
/// address.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER, Role.EDITOR})
class LookupPages {

    private static final int MOST = 50;

    private final Operations operations;
    private final Candidates candidates;
    private final People people;

    LookupPages(Operations operations, Candidates candidates, People people) {
        this.operations = operations;
        this.candidates = candidates;
        this.people = people;
    }

    @GetMapping("/desk/search")
    String ask(Model model) {
        return show("", "", "", List.of(), false, model);
    }

    @PostMapping("/desk/search")
    String find(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Optional<PartialDate> date = PartialDate.parse(born.strip());
        if (!born.isBlank() && date.isEmpty()) {
            model.addAttribute("said", "lookup.date");
        }
        var names = name.isBlank() ? List.<WrittenName>of() : List.of(WrittenName.of(name.strip()));
        var who = Particulars.of(names, date.orElse(null), Sex.UNKNOWN);
        boolean asked = !name.isBlank() || !words.isBlank();
        List<Line> lines = asked
                ? operations.all().stream()
                        .flatMap(one ->
                                candidates
                                        .find(new Question(one.id(), who, words.strip(), Audience.OFFICER, MOST))
                                        .stream())
                        .flatMap(found -> line(found).stream())
                        .toList()
                : List.of();
        return show(name, born, words, lines, asked, model);
    }

    private Optional<Line> line(Candidate found) {
        return people.find(found.person())
                .map(person -> new Line(
                        Said.of(person),
                        found.comparison() == null
                                ? ""
                                : found.comparison().bits().tenths()));
    }

    private static String show(String name, String born, String words, List<Line> lines, boolean asked, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("born", born);
        model.addAttribute("words", words);
        model.addAttribute("lines", lines);
        model.addAttribute("asked", asked);
        return "desk/search";
    }

    /// One who was found.
    ///
    /// @param bits of evidence, or blank
    record Line(Said said, String bits) {}
}
