package org.whereabouts.figures.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Editions;
import org.whereabouts.figures.wording.FiguresInWords;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;

/// The first page of figures, which has two doors, and what is claimed.
@Page
class FiguresPages {

    private final Claims claims;
    private final Editions editions;
    private final Claimed claimed;
    private final FiguresInWords words;

    FiguresPages(Claims claims, Editions editions, Claimed claimed, FiguresInWords words) {
        this.claims = claims;
        this.editions = editions;
        this.claimed = claimed;
        this.words = words;
    }

    @GetMapping({"/figures", "/in/{operation}/figures"})
    String start(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        Operation.Id operation = operation(visit);
        model.addAttribute(
                "claims",
                claims.published(operation).stream()
                        .filter(claim -> claim.state() == Claim.State.PUBLISHED)
                        .count());
        editions.latest(operation).ifPresent(edition -> {
            model.addAttribute("edition", edition.number());
            model.addAttribute("day", words.day(edition.day(), visit.locale()));
            model.addAttribute("all", words.band(edition.all(), visit.locale()));
        });
        return "figures/start";
    }

    @GetMapping({"/figures/claimed", "/in/{operation}/figures/claimed"})
    String claimed(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        List<Claim> all = claims.published(operation(visit));
        model.addAttribute("sections", claimed.sections(all, visit));
        return "figures/claimed";
    }

    @GetMapping({"/figures/claims/{number:\\d{1,15}}", "/in/{operation}/figures/claims/{number:\\d{1,15}}"})
    String claim(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable long number, Model model) {
        Operation.Id operation = operation(visit);
        Optional<Claim> claim = claims.find(new Claim.Id(number))
                .filter(Claim::wasPublished)
                .filter(one -> one.said().operation().equals(operation));
        model.addAttribute(
                "claim",
                claim.map(one -> words.claim(one, visit.locale()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "figures/claim";
    }

    static Operation.Id operation(Visit visit) {
        return Objects.requireNonNull(visit.operation()).id();
    }
}
