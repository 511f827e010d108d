package org.whereabouts.matching;

import java.util.HashMap;
import java.util.Map;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.PersonName;
import org.whereabouts.names.Spelling;
import org.whereabouts.names.WrittenName;

/// How common names are among the people of a register. To share a rare name says more than to share Ivanov.
public interface NameFrequencies {

    /// How many people have been counted.
    long people();

    /// How many of them bear a name with this key (see [Spelling#keys]).
    long bearers(String key);

    /// The rarity of a name, in bits: the base-2 logarithm of one in how many bears it.
    ///
    /// Names are counted on top of a prior that stands for the names not yet seen: a thousand people,
    /// of whom one bears any given family name and twenty any given name of the tables.
    default Bits rarity(Spelling spelling) {
        double prior = spelling.classes().isEmpty() && spelling.fathers().isEmpty() ? 1 : 20;
        long bearers = 0;
        for (var key : spelling.keys()) {
            bearers = Math.max(bearers, bearers(key));
        }
        return new Bits(Math.log((people() + 1000) / (bearers + prior)) / Math.log(2));
    }

    /// The frequencies of an empty register.
    static NameFrequencies none() {
        return counted(0, Map.of());
    }

    /// Frequencies that have been counted elsewhere.
    ///
    /// @param bearers key to number of people
    static NameFrequencies counted(long people, Map<String, Long> bearers) {
        var copy = Map.copyOf(bearers);
        return new NameFrequencies() {
            @Override
            public long people() {
                return people;
            }

            @Override
            public long bearers(String key) {
                return copy.getOrDefault(key, 0L);
            }
        };
    }

    /// Counts the names of a register.
    static NameFrequencies of(Iterable<WrittenName> register, NameReader reader) {
        var bearers = new HashMap<String, Long>();
        long people = 0;
        for (var written : register) {
            people++;
            count(reader.read(written), bearers);
        }
        return counted(people, bearers);
    }

    private static void count(PersonName name, Map<String, Long> bearers) {
        name.tokens().stream()
                .flatMap(token -> token.spelling().keys().stream())
                .distinct()
                .forEach(key -> bearers.merge(key, 1L, Long::sum));
    }
}
