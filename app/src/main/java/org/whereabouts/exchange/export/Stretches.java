package org.whereabouts.exchange.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Person;

/// The published entries of a register, the newest first, some at a time: never more of them are in memory.
final class Stretches implements Iterator<List<Person.Id>> {

    private final Reading reading;
    private final LongConsumer progress;
    private long read;
    private List<Entry> next;

    /// One entry of the list.
    record Entry(Person.Id person, Place place) {}

    /// Reads on behind a place.
    interface Reading {
        List<Entry> after(@Nullable Place place);
    }

    /// @param progress hears how many were read
    Stretches(Reading reading, LongConsumer progress) {
        this.reading = reading;
        this.progress = progress;
        this.next = reading.after(null);
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<Person.Id> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        List<Person.Id> now = next.stream().map(Entry::person).toList();
        read += now.size();
        progress.accept(read);
        next = reading.after(next.getLast().place());
        return now;
    }

    /// How many were read.
    long read() {
        return read;
    }
}
