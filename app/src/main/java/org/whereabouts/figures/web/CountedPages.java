package org.whereabouts.figures.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Editions;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;

/// What was counted, edition by edition.
@Page
class CountedPages {

    private final Editions editions;
    private final Regions regions;
    private final Counted counted;
    private final FiguresInWords words;

    CountedPages(Editions editions, Regions regions, Counted counted, FiguresInWords words) {
        this.editions = editions;
        this.regions = regions;
        this.counted = counted;
        this.words = words;
    }

    @GetMapping({"/figures/counted", "/in/{operation}/figures/counted"})
    String latest(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        editions.latest(FiguresPages.operation(visit)).ifPresent(edition -> lay(edition, visit, model));
        return "figures/counted";
    }

    @GetMapping({"/figures/counted/{number:\\d{1,9}}", "/in/{operation}/figures/counted/{number:\\d{1,9}}"})
    String one(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable int number, Model model) {
        Edition edition = editions.find(FiguresPages.operation(visit), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        lay(edition, visit, model);
        return "figures/counted";
    }

    private void lay(Edition edition, Visit visit, Model model) {
        Operation.Id operation = edition.operation();
        List<Region> named = regions.all(operation);
        Optional<Edition> former = editions.find(operation, edition.number() - 1);
        model.addAttribute("edition", edition);
        model.addAttribute("day", words.day(edition.day(), visit.locale()));
        model.addAttribute("laid", counted.lay(edition, named, visit));
        model.addAttribute("first", former.isEmpty());
        model.addAttribute(
                "changes",
                former.map(then -> counted.changes(edition.since(then), named, visit.locale()))
                        .orElse(List.of()));
        model.addAttribute(
                "editions",
                editions.headings(operation).stream()
                        .map(one -> new Heading(one.number(), words.day(one.day(), visit.locale())))
                        .toList());
    }

    /// An edition in the list of all.
    record Heading(int number, String day) {}
}
