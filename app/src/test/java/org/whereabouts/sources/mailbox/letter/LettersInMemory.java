package org.whereabouts.sources.mailbox.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.mailbox.letter.Letter.State;

/// Letters in memory.
public final class LettersInMemory implements Letters {

    private final Map<UUID, Letter> all = new LinkedHashMap<>();
    private final Map<UUID, byte[]> sealed = new LinkedHashMap<>();
    private final Map<UUID, Instant> aside = new LinkedHashMap<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<Place> settled = new HashSet<>();

    @Override
    public long highest(String box, long validity) {
        return of(box, validity).stream().mapToLong(Place::uid).max().orElse(0);
    }

    @Override
    public Set<Long> known(String box, long validity, Collection<Long> numbers) {
        return of(box, validity).stream()
                .map(Place::uid)
                .filter(numbers::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Long> unsettled(String box, long validity) {
        return of(box, validity).stream()
                .filter(place -> !settled.contains(place))
                .map(Place::uid)
                .sorted()
                .toList();
    }

    private List<Place> of(String box, long validity) {
        return places.stream()
                .filter(place -> place.box().equals(box) && place.validity() == validity)
                .toList();
    }

    @Override
    public boolean again(String digest, Place place) {
        boolean kept = all.values().stream().anyMatch(one -> one.digest().equals(digest));
        if (kept) {
            places.add(place);
        }
        return kept;
    }

    @Override
    public void add(Letter letter, Place place, byte @Nullable [] contents) {
        all.put(letter.id(), letter);
        places.add(place);
        if (contents != null) {
            sealed.put(letter.id(), contents.clone());
        }
    }

    @Override
    public void settled(Place place) {
        settled.add(place);
    }

    @Override
    public Optional<Letter> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<byte[]> sealed(UUID id) {
        return Optional.ofNullable(sealed.get(id));
    }

    @Override
    public List<Letter> waiting(int most) {
        return all.values().stream()
                .filter(one -> one.state() == State.WAITING)
                .sorted(Comparator.comparing(Letter::came).thenComparing(Letter::id))
                .limit(most)
                .toList();
    }

    @Override
    public long waiting() {
        return waiting(Integer.MAX_VALUE).size();
    }

    @Override
    public boolean taken(UUID id, Document.Id document, String actor, Instant at) {
        boolean waits = becomes(id, State.TAKEN, document);
        if (waits) {
            sealed.remove(id);
        }
        return waits;
    }

    @Override
    public boolean setAside(UUID id, Letter.Reason reason, String actor, Instant at) {
        boolean waits = becomes(id, State.SET_ASIDE, null);
        if (waits) {
            aside.put(id, at);
        }
        return waits;
    }

    private boolean becomes(UUID id, State state, Document.@Nullable Id document) {
        Letter one = all.get(id);
        if (one == null || one.state() != State.WAITING) {
            return false;
        }
        all.put(id, new Letter(id, one.digest(), one.came(), one.size(), one.attached(), one.why(), state, document));
        return true;
    }

    @Override
    public List<UUID> setAsideBefore(Instant moment) {
        return aside.entrySet().stream()
                .filter(one -> one.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void erased(UUID id) {
        sealed.remove(id);
        aside.remove(id);
    }
}
