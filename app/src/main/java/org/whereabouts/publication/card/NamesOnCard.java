package org.whereabouts.publication.card;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Person;

/// The spellings of a name in the order in which a card has them: the one that most reports use first, the newest of
/// equals.
final class NamesOnCard {

    /// For a person whose name is not known or not shown.
    static final List<WrittenName> NONE = List.of();

    private NamesOnCard() {}

    static List<WrittenName> of(Person person) {
        Map<String, WrittenName> spellings = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (var report : person.standing()) {
            for (WrittenName name : report.statement().particulars().names()) {
                spellings.putIfAbsent(name.text(), name);
                uses.merge(name.text(), 1, Integer::sum);
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(use -> spellings.get(use.getKey()))
                .filter(name -> name != null)
                .toList();
    }
}
