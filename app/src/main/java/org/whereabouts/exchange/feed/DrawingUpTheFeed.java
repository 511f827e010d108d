package org.whereabouts.exchange.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Service;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Draws up the feed of a list, as it is at this moment.
@Service
@ConditionalOnWebApplication
class DrawingUpTheFeed {

    private static final int NEWEST = 100;
    private static final int TAKEN_BACK = 500;

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Registers registers;
    private final Words words;
    private final Clock clock;

    DrawingUpTheFeed(PublishedEntries entries, ShowingEntries showing, Registers registers, Words words, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.registers = registers;
        this.words = words;
        this.clock = clock;
    }

    /// Draws it up.
    ///
    /// @param lang in which language, if the operation has it; otherwise in its first
    ListAsAtom draw(Operation operation, @Nullable String lang) {
        Locale locale = locale(operation, lang);
        String page = registers.page(operation.id());
        return new ListAsAtom(
                page + "/feeds/list.atom" + (lang == null ? "" : "?lang=" + locale.toLanguageTag()),
                page + "/list",
                words.say(locale, "feed.title", operation.name(locale)),
                operation.name(locale),
                locale,
                newest(operation, locale),
                gone(operation));
    }

    /// Describes the search.
    SearchDescription describe(Operation operation, @Nullable String lang) {
        Locale locale = locale(operation, lang);
        return new SearchDescription(
                words.say(locale, "site.name"),
                words.say(locale, "feed.search", operation.name(locale)),
                registers.page(operation.id()) + "/search");
    }

    private static Locale locale(Operation operation, @Nullable String lang) {
        return operation.languages().stream()
                .filter(one -> one.toLanguageTag().equals(lang))
                .findFirst()
                .orElseGet(() -> operation.languages().getFirst());
    }

    private List<ListAsAtom.Entry> newest(Operation operation, Locale locale) {
        Map<Person.Id, Instant> since = entries.list(operation.id(), null, null, NEWEST, clock.instant()).stream()
                .collect(Collectors.toMap(
                        PublishedEntry::person, PublishedEntry::since, (a, b) -> a, LinkedHashMap::new));
        var wording = new CardInWords(words);
        return showing.cards(since.keySet()).stream()
                .map(card -> new ListAsAtom.Entry(
                        wording.of(card, locale),
                        registers.page(operation.id(), card.person()),
                        registers.resource(card.person()),
                        since.getOrDefault(card.person(), Instant.EPOCH)))
                .toList();
    }

    /// Of an entry that was taken back several times, the last time; of one that is published again, none.
    private List<ListAsAtom.Gone> gone(Operation operation) {
        return entries.retractions(TAKEN_BACK).stream()
                .filter(one -> !one.undone() && one.entry().operation().equals(operation.id()))
                .collect(Collectors.toMap(
                        one -> one.entry().person(), Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .filter(one -> entries.wasTakenBack(one.entry().person()))
                .map(this::gone)
                .toList();
    }

    private ListAsAtom.Gone gone(Retraction one) {
        return new ListAsAtom.Gone(
                registers.page(one.entry().operation(), one.entry().person()), one.at());
    }
}
