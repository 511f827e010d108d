package org.whereabouts.bench.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.whereabouts.bench.spelling.Georgian;
import org.whereabouts.bench.spelling.Respelling;
import org.whereabouts.bench.spelling.Tables;
import org.whereabouts.bench.spelling.Tongue;
import org.whereabouts.names.letters.Table;

/// The given names: those of the tables, the first more common than the last, and now and then one that no table has.
final class GivenNames {

    private static final double RARE = 0.03;
    private static final List<String> RARE_BEGIN =
            List.of("Ар", "Бек", "Гюль", "Зель", "Лом", "Тор", "Эль", "Жан", "Мел", "Кор");
    private static final List<String> RARE_END_MALE =
            List.of("мир", "дар", "бек", "ян", "ис", "ур", "лан", "тем", "он", "ад");
    private static final List<String> RARE_END_FEMALE =
            List.of("мира", "дана", "ия", "янна", "иса", "ура", "лана", "тея", "она", "ада");

    private final Map<String, List<Given>> lists = new HashMap<>();
    private final Map<String, Zipf> draws = new HashMap<>();
    private final Map<String, List<String>> diminutives = new HashMap<>();

    GivenNames() {
        for (var row : Tables.rows("given.tsv")) {
            list("slavic " + row.get(1)).add(Given.of(row.get(0), row.get(2), row.get(3), row.get(4)));
        }
        for (var row : Tables.rows("arabic.tsv")) {
            list("ar " + row.get(0)).add(new Given("", Map.of(Tongue.AR, row.get(1))));
        }
        for (var row : Tables.rows("georgian.tsv")) {
            var forms = new EnumMap<Tongue, String>(Tongue.class);
            forms.put(Tongue.KA, row.get(1));
            forms.put(Tongue.RU, Georgian.cyrillic(row.get(1)));
            list("ka " + row.get(0)).add(new Given("", forms));
        }
        lists.forEach((kind, names) -> draws.put(kind, new Zipf(names.size(), 2, 1)));
        for (var row : Table.rows("given-names.tsv", 6)) {
            diminutives.put(row.getFirst(), cyrillic(row.get(3)));
        }
    }

    private List<Given> list(String kind) {
        return lists.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    Given draw(Tongue tongue, boolean male, RandomGenerator random) {
        if (tongue.isSlavic() && random.nextDouble() < RARE) {
            var name = any(RARE_BEGIN, random) + any(male ? RARE_END_MALE : RARE_END_FEMALE, random);
            return Given.of(
                    "", name, Respelling.of(name, Tongue.RU, Tongue.UK), Respelling.of(name, Tongue.RU, Tongue.BE));
        }
        var kind = (tongue.isSlavic() ? "slavic" : tongue.code()) + (male ? " m" : " f");
        var names = lists.getOrDefault(kind, List.of());
        var draw = draws.get(kind);
        return draw == null ? names.getFirst() : names.get(draw.draw(random));
    }

    /// The diminutives of a name in Cyrillic letters; empty when it has none.
    List<String> diminutives(Given given) {
        return diminutives.getOrDefault(given.core(), List.of());
    }

    private static List<String> cyrillic(String cell) {
        return List.of(cell.split(" ")).stream()
                .filter(word -> !word.isEmpty() && word.charAt(0) >= 'А')
                .toList();
    }

    static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
