package org.whereabouts.casework.queues;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.casework.Items;
import org.whereabouts.casework.Items.ByHand;
import org.whereabouts.casework.Items.Held;
import org.whereabouts.casework.Queue;
import org.whereabouts.waiting.Line;

/// Lays out a queue: everything in it, also what is put off or in somebody's hands, and since when.
@Component
class LayingOutAQueue {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final int SHORT = 8;

    private final Items items;
    private final Officers officers;
    private final TakingInHand hands;

    LayingOutAQueue(Items items, Officers officers, TakingInHand hands) {
        this.items = items;
        this.officers = officers;
        this.hands = hands;
    }

    /// Some of its items, in order.
    List<Row> rows(Queue queue, Officer officer, int from, int most) {
        Instant now = hands.now();
        Instant until = now.minus(queue.theirsFor());
        Map<UUID, Held> held =
                items.held(queue.name()).stream().collect(Collectors.toMap(Held::item, Function.identity()));
        Map<Officer.Id, String> names = officers.all().stream().collect(Collectors.toMap(Officer::id, Officer::name));
        return queue.line().map(line -> line.items(Set.of(), from, most)).orElse(List.of()).stream()
                .map(item -> {
                    Held known = held.getOrDefault(item.id(), new Held(item.id(), null, null, null, null, null));
                    boolean opens = known.opensTo(officer, now, until)
                            && !officer.id().toString().equals(item.notFor());
                    return new Row(
                            item.id(),
                            item.id().toString().substring(item.id().toString().length() - SHORT),
                            WHEN.format(item.since()),
                            Duration.between(item.since(), now).toDays(),
                            place(item, known, names, now, until),
                            known.rest() == null ? "" : known.rest().reason(),
                            opens);
                })
                .toList();
    }

    private static List<Place> place(
            Line.Item item, Held known, Map<Officer.Id, String> names, Instant now, Instant until) {
        var places = new ArrayList<Place>();
        if (known.isInHand(until)) {
            places.add(new Place("hands.in.hand", names.get(known.claimedBy())));
        }
        if (known.isPutOff(now) && known.notBefore() != null) {
            places.add(new Place("hands.put.off", WHEN.format(known.notBefore())));
        }
        if (known.isFor(now) != null) {
            places.add(new Place("hands.for.officer", names.get(known.isFor(now))));
        }
        ByHand rest = known.rest();
        if (rest != null && rest.role() != null) {
            places.add(new Place("hands.for.role." + rest.role().name(), null));
        }
        Officer.Id notFor = known.notFor() != null
                ? known.notFor()
                : item.notFor() == null ? null : Officer.Id.parse(item.notFor());
        if (notFor != null) {
            places.add(new Place("hands.not.for", names.get(notFor)));
        }
        return places;
    }

    /// How much of a queue is this officer's, and how much is put off.
    Tally tally(Queue queue, Officer officer) {
        Instant now = hands.now();
        Instant until = now.minus(queue.theirsFor());
        List<Held> held = items.held(queue.name());
        Set<UUID> waiting = queue
                .line()
                .map(line -> line.among(held.stream().map(Held::item).toList()))
                .stream()
                .flatMap(List::stream)
                .map(Line.Item::id)
                .collect(Collectors.toSet());
        List<Held> known =
                held.stream().filter(one -> waiting.contains(one.item())).toList();
        return new Tally(
                known.stream().filter(one -> one.isMine(officer, now, until)).count(),
                known.stream().filter(one -> one.isPutOff(now)).count());
    }

    /// How much is whose.
    ///
    /// @param mine   in this officer's hands, or handed over to them
    /// @param putOff put off by anybody
    record Tally(long mine, long putOff) {}

    /// One item.
    ///
    /// @param number the end of its id, by which colleagues can speak of it
    /// @param days   for how many it waits
    /// @param places where it is: nothing when it is free
    /// @param opens  whether this officer may take it now
    record Row(UUID id, String number, String since, long days, List<Place> places, String reason, boolean opens) {
        Row {
            places = List.copyOf(places);
        }
    }

    /// Where an item is.
    ///
    /// @param key  the sentence
    /// @param what the name or the moment in it, or null
    record Place(String key, @Nullable String what) {
        Place {
            // A name or a moment runs in its own direction inside of the sentence.
            what = what == null ? null : "\u2068" + what + "\u2069";
        }
    }
}
