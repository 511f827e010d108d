package org.whereabouts.publication.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.CorrectionsInWords;
import org.whereabouts.registry.Person;

/// The page of one person.
@Page
class EntryPage {

    private final ShowingEntries entries;
    private final CardInWords cards;
    private final CorrectionsInWords corrections;

    EntryPage(ShowingEntries entries, CardInWords cards, CorrectionsInWords corrections) {
        this.corrections = corrections;
        this.entries = entries;
        this.cards = cards;
    }

    @GetMapping({"/people/{id}", "/in/{operation}/people/{id}"})
    String entry(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String id, Model model) {
        var shown = Person.Id.parse(id).map(entries::show).orElseGet(ShowingEntries.Nothing::new);
        return switch (shown) {
            case ShowingEntries.Moved moved -> "redirect:" + visit.to("/people/" + moved.to());
            case ShowingEntries.Card card
            when belongs(card, visit) -> {
                model.addAttribute("card", cards.of(card.card(), visit.locale()));
                model.addAttribute("corrections", corrections.of(card.card(), visit.locale()));
                model.addAttribute("dates", cards.dates(card.since(), card.expires(), visit.locale()));
                yield "publication/entry";
            }
            case ShowingEntries.TakenBack ignored -> throw new ResponseStatusException(HttpStatus.GONE);
            case ShowingEntries.Card ignored -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case ShowingEntries.Nothing ignored -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean belongs(ShowingEntries.Card card, Visit visit) {
        var operation = visit.operation();
        return operation != null && card.card().operation().equals(operation.id());
    }
}
