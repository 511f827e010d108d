package org.whereabouts.exchange.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Changes.Mark;

/// What is owed to subscribers, in maps. Nobody holds anything: there is one program.
final class DeliveriesInMemory implements Deliveries {

    private static final Duration IN_HAND = Duration.ofMinutes(1);

    private final Map<Person.Id, String> told = new HashMap<>();
    private final Map<UUID, Kept> all = new LinkedHashMap<>();
    private Place place = new Place("", Mark.START);

    private record Kept(
            Delivery one,
            @Nullable Instant due,
            @Nullable Instant confirmed,
            @Nullable Integer answer) {

        boolean isGivenUp() {
            return due == null && confirmed == null;
        }

        Kept taken(Instant until) {
            var again = new Delivery(
                    one.id(), one.hook(), one.event(), one.entry(), one.body(), one.made(), one.tries() + 1);
            return new Kept(again, until, confirmed, answer);
        }
    }

    @Override
    public Optional<Place> hold() {
        return Optional.of(place);
    }

    @Override
    public Place await() {
        return place;
    }

    @Override
    public void begin(Place anew) {
        told.clear();
        place = anew;
    }

    @Override
    public void put(Place next) {
        place = next;
    }

    @Override
    public Optional<String> told(Person.Id entry) {
        return Optional.ofNullable(told.get(entry));
    }

    @Override
    public void tell(Person.Id entry, @Nullable String digest) {
        told.put(entry, digest == null ? "" : digest);
    }

    @Override
    public void owe(Delivery delivery) {
        all.put(delivery.id(), new Kept(delivery, delivery.made(), null, null));
    }

    @Override
    public List<Delivery> claim(Instant now, int most) {
        List<Delivery> due = all.values().stream()
                .filter(kept -> kept.due() != null && !kept.due().isAfter(now))
                .sorted(Comparator.comparing(kept -> Objects.requireNonNull(kept.due())))
                .limit(most)
                .map(Kept::one)
                .toList();
        due.forEach(one -> change(one.id(), kept -> kept.taken(now.plus(IN_HAND))));
        return due;
    }

    @Override
    public void confirmed(UUID id, Instant at) {
        change(id, kept -> new Kept(kept.one(), null, at, kept.answer()));
    }

    @Override
    public void failed(UUID id, @Nullable Instant due, int answer) {
        change(id, kept -> new Kept(kept.one(), due, kept.confirmed(), answer));
    }

    private void change(UUID id, UnaryOperator<Kept> change) {
        all.computeIfPresent(id, (_, kept) -> change.apply(kept));
    }

    @Override
    public Account account(UUID hook) {
        List<Kept> owed = all.values().stream()
                .filter(kept -> kept.one().hook().equals(hook))
                .toList();
        return new Account(
                owed.stream().filter(kept -> kept.due() != null).count(),
                owed.stream().filter(Kept::isGivenUp).count(),
                owed.stream()
                        .flatMap(kept -> Optional.ofNullable(kept.confirmed()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                owed.stream()
                        .filter(kept -> kept.confirmed() == null && kept.answer() != null)
                        .max(Comparator.comparing(kept -> kept.one().made()))
                        .map(Kept::answer)
                        .orElse(null));
    }

    @Override
    public List<Outcome> outcomes(Person.Id entry, String event, Instant after) {
        return new ArrayList<>(all.values())
                .stream()
                        .filter(kept -> entry.equals(kept.one().entry())
                                && kept.one().event().equals(event)
                                && !kept.one().made().isBefore(after))
                        .sorted(Comparator.comparing(kept -> kept.one().made()))
                        .map(kept -> new Outcome(kept.one().hook(), kept.confirmed(), kept.isGivenUp()))
                        .toList();
    }
}
