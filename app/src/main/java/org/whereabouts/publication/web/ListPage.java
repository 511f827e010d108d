package org.whereabouts.publication.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.publication.wording.Cabinet;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The rolling list: the drawers of the card index, the newest cards in front.
@Page
class ListPage {

    private static final int A_PAGE = 50;

    private final PublishedEntries entries;
    private final Leafing leafing;
    private final CardInWords cards;
    private final Cabinet cabinet;
    private final Clock clock;

    ListPage(PublishedEntries entries, Leafing leafing, CardInWords cards, Cabinet cabinet, Clock clock) {
        this.entries = entries;
        this.leafing = leafing;
        this.cards = cards;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    @GetMapping({"/list", "/in/{operation}/list"})
    String list(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String drawer,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Operation operation = visit.operation();
        if (operation == null) {
            return "redirect:/";
        }
        Wanted wanted = Wanted.of(drawer, status, place);
        Optional<Place> from = Optional.ofNullable(after).flatMap(ListPage::place);
        var stretch = leafing.leaf(operation.id(), wanted, from.orElse(null), A_PAGE);
        lay(wanted, operation.id(), visit.locale(), model);
        model.addAttribute(
                "cards",
                stretch.leaves().stream()
                        .map(leaf -> cards.of(leaf.card(), visit.locale()))
                        .toList());
        model.addAttribute("next", next(wanted, stretch.next()));
        model.addAttribute("continued", from.isPresent());
        return "publication/list";
    }

    private void lay(Wanted wanted, Operation.Id operation, Locale language, Model model) {
        Drawer opened = wanted.drawer();
        model.addAttribute("cabinet", cabinet.of(entries.drawers(operation, clock.instant()), opened, language));
        model.addAttribute("drawer", opened == null ? null : cabinet.label(opened, language));
        model.addAttribute("key", opened == null ? null : Cabinet.key(opened));
        model.addAttribute("place", wanted.place());
        model.addAttribute("narrowed", wanted.isByCard());
        var status = wanted.status();
        model.addAttribute("status", status == null ? "" : code(status));
        model.addAttribute(
                "statuses", Wanted.statuses().stream().map(ListPage::code).toList());
        String query = wanted.query();
        model.addAttribute("query", query.isEmpty() ? "" : "?" + query);
    }

    private static @Nullable String next(Wanted wanted, @Nullable Place place) {
        if (place == null) {
            return null;
        }
        String query = wanted.query();
        return "?" + (query.isEmpty() ? "" : query + "&") + "after=" + place.since() + "_" + place.person();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Place> place(String text) {
        List<String> parts = List.of(text.split("_", 2));
        try {
            Instant since = Instant.parse(parts.getFirst());
            return parts.size() < 2
                    ? Optional.empty()
                    : Person.Id.parse(parts.get(1)).map(id -> new Place(since, id));
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
