package org.whereabouts.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.whereabouts.access.keys.Budgets;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// The rolling list, the newest first, stretch by stretch.
@RestController
@ConditionalOnWebApplication
class ListDoor {

    private static final int MOST = 100;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Registers registers;
    private final Budgets budgets;
    private final Clock clock;

    ListDoor(PublishedEntries entries, ShowingEntries showing, Registers registers, Budgets budgets, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.registers = registers;
        this.budgets = budgets;
        this.clock = clock;
    }

    @GetMapping("/api/v1/list")
    @CallersMay(Scope.READ)
    Stretch list(
            Caller caller,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Unanswerable(Kind.PARAMETER_UNREADABLE, "At least 1, at most " + MOST + ".", "limit");
        }
        Operation register = registers.named(operation);
        List<PublishedEntry> stretch =
                entries.list(register.id(), null, cursor == null ? null : cursor.place(), limit + 1, clock.instant());
        List<PublishedEntry> page = stretch.stream()
                .limit(limit)
                .filter(one -> since == null || !one.since().isBefore(since))
                .toList();
        boolean more = stretch.size() > limit && page.size() == limit;
        List<CardJson> cards = cards(page);
        budgets.spend(caller, cards.size() - 1);
        return new Stretch(cards, more ? new Cursor(page.getLast().place()).toString() : null);
    }

    private List<CardJson> cards(List<PublishedEntry> page) {
        Map<Person.Id, PublicCard> shown = showing
                .cards(page.stream().map(PublishedEntry::person).toList())
                .stream()
                .collect(Collectors.toMap(PublicCard::person, Function.identity()));
        return page.stream()
                .map(entry -> json(entry, shown.get(entry.person())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable CardJson json(PublishedEntry entry, @Nullable PublicCard card) {
        return card == null
                ? null
                : CardJson.of(card, registers.page(card.operation(), card.person()), entry.since(), entry.expires());
    }

    /// A stretch of the list.
    ///
    /// @param next the cursor of what follows, or null at the end
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stretch(List<CardJson> people, @Nullable String next) {}
}
