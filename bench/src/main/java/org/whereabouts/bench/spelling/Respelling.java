package org.whereabouts.bench.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A family name of one language as clerks of another write it, from `respelling.tsv`.
public final class Respelling {

    private record Rule(Pattern pattern, String into) {}

    private static final Map<String, List<Rule>> RULES = new HashMap<>();

    static {
        for (var row : Tables.rows("respelling.tsv")) {
            RULES.computeIfAbsent(row.get(0) + row.get(1), none -> new ArrayList<>())
                    .add(new Rule(Pattern.compile(row.get(2)), row.get(3)));
        }
    }

    private Respelling() {}

    /// The name in the other language; by way of Russian where there is no direct way.
    public static String of(String name, Tongue from, Tongue to) {
        if (from == to || !from.isSlavic() || !to.isSlavic()) {
            return name;
        }
        var rules = RULES.get(from.code() + to.code());
        return rules == null ? of(of(name, from, Tongue.RU), Tongue.RU, to) : apply(rules, name);
    }

    private static String apply(List<Rule> rules, String name) {
        var word = name.toLowerCase(Locale.ROOT);
        for (var rule : rules) {
            word = rule.pattern.matcher(word).replaceAll(rule.into);
        }
        return Words.capital(word);
    }
}
