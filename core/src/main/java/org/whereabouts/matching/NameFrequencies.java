package org.whereabouts.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.names.NameReader;
import org.whereabouts.names.PersonName;
import org.whereabouts.names.Spelling;
import org.whereabouts.names.WrittenName;

/// How common names are among the people of a register. To share a rare name says more than to share Ivanov.
public interface NameFrequencies {

    /// People whom nobody has counted, so that an empty register has frequencies too.
    long PRIOR = 1000;

    /// How many of them bear one of the given names of the tables.
    int GIVEN_NAME = 20;

    /// How many of them bear any other name.
    int FAMILY_NAME = 1;

    /// How many people have been counted.
    long people();

    /// How many of them bear a name with this key (see [Spelling#keys]).
    long bearers(String key);

    /// The rarity of a name, in bits: the base-2 logarithm of one in how many bears it.
    ///
    /// Names are counted on top of a prior that stands for the names not yet seen: a thousand people,
    /// of whom one bears any given family name and twenty any given name of the tables.
    ///
    /// A word that hardly anybody bears, one slip away from a common name, is probably that name: it is no
    /// rarer than the name and a slip together.
    default Bits rarity(Spelling spelling) {
        double counted = most(spelling.keys());
        if (!spelling.near().isEmpty()) {
            double slip = Slips.price(1, spelling.sound().length()).value();
            counted = Math.max(counted, most(spelling.near()) / Math.pow(2, slip));
        }
        return rarity(counted, people());
    }

    private double most(List<String> keys) {
        double most = 0;
        for (var key : keys) {
            most = Math.max(most, counted(bearers(key), key));
        }
        return most;
    }

    /// The rarity of the names with one key, in bits.
    default Bits rarity(String key) {
        return rarity(bearers(key), people(), key);
    }

    /// The rarity of a key that so many of so many people bear, in bits.
    static Bits rarity(long bearers, long people, String key) {
        return rarity(counted(bearers, key), people);
    }

    private static Bits rarity(double counted, long people) {
        return new Bits(Math.log((people + PRIOR) / counted) / Math.log(2));
    }

    private static double counted(long bearers, String key) {
        boolean given = key.charAt(0) == '+' || key.charAt(0) == '~';
        return bearers + (given ? GIVEN_NAME : FAMILY_NAME);
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
