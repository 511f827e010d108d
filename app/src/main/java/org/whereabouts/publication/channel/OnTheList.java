package org.whereabouts.publication.channel;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.PublishedEntries.Retraction;
import org.whereabouts.publication.PublishedEntry;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.registry.Person;

/// The rolling list and what is made of it: it is read on from the place just before that of the entry.
@Component
class OnTheList implements Channel {

    private final PublishedEntries entries;
    private final ShowingEntries showing;
    private final Clock clock;

    OnTheList(PublishedEntries entries, ShowingEntries showing, Clock clock) {
        this.entries = entries;
        this.showing = showing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Answer ask(Retraction retraction) {
        PublishedEntry was = retraction.entry();
        var before = new Place(was.since().plusNanos(1_000), was.person());
        List<Person.Id> next = entries.list(was.operation(), null, before, 2, clock.instant()).stream()
                .map(PublishedEntry::person)
                .toList();
        boolean isNamed = showing.cards(List.of(was.person())).stream()
                .anyMatch(card -> card.person().equals(was.person()));
        return next.contains(was.person()) || isNamed ? new StillThere("list.has") : Channel.gone("list.read");
    }
}
