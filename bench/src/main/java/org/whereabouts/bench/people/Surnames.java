package org.whereabouts.bench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.whereabouts.bench.spelling.Tables;
import org.whereabouts.bench.spelling.Tongue;
import org.whereabouts.bench.spelling.Words;

/// The family names of one language: hundreds of thousands, put together from syllables and endings, by rank.
final class Surnames {
    /*
     * A rank is spread over all combinations of syllables by a step that is prime to their number, so that each rank is
     * another combination and neighbours in rank do not resemble one another. Nothing is stored.
     */

    private static final int RANKS = 300_000;
    private static final long STEP = 1_000_003;

    private final Tongue tongue;
    private final List<List<String>> syllables = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private final Zipf draw;
    private final long combinations;

    Surnames(Tongue tongue) {
        this.tongue = tongue;
        for (var row : Tables.rows("syllables.tsv")) {
            if (row.getFirst().equals(tongue.code())) {
                var words = List.of(row.get(2).split(" "));
                (row.get(1).equals("end") ? endings : add()).addAll(words);
            }
        }
        long all = endings.size();
        for (var place : syllables) {
            all *= place.size();
        }
        combinations = all;
        draw = new Zipf((int) Math.min(RANKS, combinations), 12, 0.9);
    }

    private List<String> add() {
        syllables.add(new ArrayList<>());
        return syllables.getLast();
    }

    Surname draw(RandomGenerator random) {
        return ranked(draw.draw(random));
    }

    Surname ranked(int rank) {
        long left = rank * STEP % combinations;
        var ending = endings.get((int) (left % endings.size()));
        left /= endings.size();
        var stem = new StringBuilder();
        for (var place : syllables) {
            var syllable = place.get((int) (left % place.size()));
            stem.append(syllable.equals("-") ? "" : syllable);
            left /= place.size();
        }
        var forms = ending.split("/");
        var name = stem.toString();
        return new Surname(tongue, join(name, forms[0]), join(name, forms[forms.length - 1]));
    }

    /// In a pattern such as `1a2~A3` the digits stand for the consonants of the stem.
    private String join(String stem, String ending) {
        if (tongue != Tongue.AR) {
            return tongue == Tongue.KA ? stem + ending : Words.capital(stem + ending);
        }
        var name = ending;
        for (int at = 0; at < stem.length(); at++) {
            name = name.replace((char) ('1' + at), stem.charAt(at));
        }
        return name;
    }
}
