package org.whereabouts.exchange.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.whereabouts.publication.ShowingEntries;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// Fetches what the public cards of some entries say: a data extension.
@Service
class FetchingValues {

    private final ShowingEntries showing;

    FetchingValues(ShowingEntries showing) {
        this.showing = showing;
    }

    /// Fetches. An entry that nobody may see is answered as one that does not exist: with nothing.
    Fetched fetch(Batch.Extension asked, Operation operation) {
        List<Property> properties = asked.properties().stream()
                .map(Property::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<String, PublicCard> cards = cards(asked.ids(), operation);
        Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
        for (String id : asked.ids()) {
            Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
            PublicCard card = cards.get(id);
            for (Property property : properties) {
                row.put(property.id(), card == null ? List.of() : property.of(card));
            }
            rows.put(id, row);
        }
        return new Fetched(properties.stream().map(Property::thing).toList(), rows);
    }

    private Map<String, PublicCard> cards(List<String> ids, Operation operation) {
        List<Person.Id> people =
                ids.stream().map(Person.Id::parse).flatMap(Optional::stream).toList();
        return showing.cards(people).stream()
                .filter(card -> card.operation().equals(operation.id()))
                .collect(Collectors.toMap(card -> card.person().toString(), Function.identity()));
    }

    /// What was fetched.
    ///
    /// @param meta what the columns are
    /// @param rows the values, by entry and property
    record Fetched(List<Thing> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}
}
