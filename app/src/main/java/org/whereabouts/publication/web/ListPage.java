package org.whereabouts.publication.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.Drawer;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.wording.Cabinet;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The rolling list: the drawers of the card index, the newest cards in front.
@Page
class ListPage {

    private static final int A_PAGE = 50;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final CardInWords cards;
    private final Cabinet cabinet;
    private final Clock clock;

    ListPage(PublishedEntries entries, ShowingEntries showing, CardInWords cards, Cabinet cabinet, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.cards = cards;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    @GetMapping({"/list", "/in/{operation}/list"})
    String list(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String drawer,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Operation operation = visit.operation();
        if (operation == null) {
            return "redirect:/";
        }
        Optional<Drawer> opened = Optional.ofNullable(drawer).flatMap(Cabinet::read);
        Optional<Place> place = Optional.ofNullable(after).flatMap(ListPage::place);
        List<PublishedEntry> stretch =
                entries.list(operation.id(), opened.orElse(null), place.orElse(null), A_PAGE + 1, clock.instant());
        List<PublishedEntry> page = stretch.subList(0, Math.min(A_PAGE, stretch.size()));
        var filled = entries.drawers(operation.id(), clock.instant());
        model.addAttribute("cabinet", cabinet.of(filled, opened.orElse(null), visit.locale()));
        model.addAttribute(
                "drawer", opened.map(one -> cabinet.label(one, visit.locale())).orElse(null));
        model.addAttribute(
                "cards",
                showing.cards(page.stream().map(PublishedEntry::person).toList()).stream()
                        .map(card -> cards.of(card, visit.locale()))
                        .toList());
        model.addAttribute(
                "next", stretch.size() > A_PAGE ? address(opened, page.getLast().place()) : null);
        model.addAttribute("continued", place.isPresent());
        return "publication/list";
    }

    private static String address(Optional<Drawer> drawer, Place place) {
        return drawer.map(one -> "?drawer=" + Cabinet.key(one) + "&").orElse("?") + "after=" + place.since() + "_"
                + place.person();
    }

    private static Optional<Place> place(String text) {
        String[] parts = text.split("_", 2);
        try {
            Instant since = Instant.parse(parts[0]);
            return parts.length < 2
                    ? Optional.empty()
                    : Person.Id.parse(parts[1]).map(id -> new Place(since, id));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
