package org.whereabouts.telegram.channel.following;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Person;
import org.whereabouts.telegram.channel.Board;
import org.whereabouts.telegram.channel.Post.Kind;
import org.whereabouts.telegram.channel.Post.Topic;
import org.whereabouts.telegram.channel.TheList;

/// Gives entries that were published since a channel is served a place in its posts.
@Component
class PlacingEntries {

    private final TheList list;
    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final FindingRoom rooms;
    private final Clock clock;

    PlacingEntries(TheList list, PublishedEntries entries, ShowingEntries showing, FindingRoom rooms, Clock clock) {
        this.list = list;
        this.entries = entries;
        this.showing = showing;
        this.rooms = rooms;
        this.clock = clock;
    }

    /// Places those of these people that are public, in the order in which they were published.
    void place(Collection<Person.Id> people) {
        List<PublishedEntry> published = entries.all(people, clock.instant()).stream()
                .sorted(Comparator.comparing(PublishedEntry::since)
                        .thenComparingLong(entry -> entry.person().number()))
                .toList();
        Map<Person.Id, PublicCard> cards =
                showing.cards(published.stream().map(PublishedEntry::person).toList()).stream()
                        .collect(Collectors.toMap(PublicCard::person, Function.identity()));
        for (Board board : list.boards()) {
            Instant opened = rooms.opened(board);
            List<PublishedEntry> news = published.stream()
                    .filter(entry -> entry.operation().equals(board.operation()))
                    .filter(entry -> !entry.since().isBefore(opened))
                    .toList();
            board.languages().forEach(language -> place(board, language, news, cards));
        }
    }

    private void place(Board board, Locale language, List<PublishedEntry> news, Map<Person.Id, PublicCard> cards) {
        for (PublishedEntry entry : news) {
            PublicCard card = cards.get(entry.person());
            if (card != null) {
                rooms.find(
                        card,
                        topic(board, Kind.DIGEST, language, entry),
                        list.manner().most());
                if (list.manner().singles().wants(card)) {
                    rooms.find(
                            card,
                            topic(board, Kind.SINGLE, language, entry),
                            list.manner().most());
                }
            }
        }
    }

    private Topic topic(Board board, Kind kind, Locale language, PublishedEntry entry) {
        LocalDate day = LocalDate.ofInstant(entry.since(), ZoneOffset.UTC);
        return new Topic(board.chat(), kind, language, list.manner().period().begin(day));
    }
}
