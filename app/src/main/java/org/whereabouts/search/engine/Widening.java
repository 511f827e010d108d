package org.whereabouts.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Slips;
import org.whereabouts.names.NameToken;
import org.whereabouts.names.Part;
import org.whereabouts.names.Script;
import org.whereabouts.names.Spelling;

/// One word of the name sought, and the keys under which the person may be filed for it, each with what it
/// is worth.
final class Widening {
    /*
     * What finding a key is worth is what the matcher would give for it (Slips). How rare the word is, the vocabulary
     * knows best: if a common name is one slip away, then the word is probably that name, and whoever else is one slip
     * away from it is no better founded.
     */

    /// A key that the word may be a slip of.
    private record Slipped(String key, double rarity, double price) {}

    private static final int MOST_SLIPPED = 512;
    /// Sounds at the end that a skeleton has lost.
    private static final int DROPPED = 1;
    private static final int SHORTEST_TWICE_SLIPPED = 6;
    private static final double RAREST = 15;
    private static final double INITIAL = 3;
    private static final double CONSONANTS = 3;
    private static final int FEWEST_CONSONANTS = 2;
    private static final int FEWEST_WITH_SLIPS = 3;
    /// Slips often come together, and the query adds each word by itself: their price is lowered by so
    /// much.
    private static final double TOGETHER = 0.7;
    /// What another name in its place would cost: finding any is worth so much more than finding none.
    private static final double ELSE_DIFFERENT = 5;

    private final Spelling spelling;
    private final Vocabulary vocabulary;
    private final List<Slipped> slipped = new ArrayList<>();
    private final Map<String, Double> worth = new HashMap<>();
    private double rarity;

    private Widening(Spelling spelling, Vocabulary vocabulary) {
        this.spelling = spelling;
        this.vocabulary = vocabulary;
        rarity = vocabulary.rarity(spelling).value();
    }

    /// Widens a word.
    static Widening of(NameToken token, Vocabulary vocabulary) {
        var widening = new Widening(token.spelling(), vocabulary);
        if (token.isInitial()) {
            widening.initials("'");
            widening.initials(".");
        } else {
            widening.slips();
            widening.weigh();
            if (token.part() != Part.FAMILY && token.part() != Part.FORMER_FAMILY) {
                widening.initials(".");
            }
        }
        return widening;
    }

    Spelling spelling() {
        return spelling;
    }

    /// How rare the word is, for all that the vocabulary knows.
    Bits rarity() {
        return new Bits(rarity);
    }

    /// The terms to look for.
    List<AnyOf.Worth> terms() {
        return worth.entrySet().stream()
                .map(term -> new AnyOf.Worth(new BytesRef(term.getKey()), (float) (ELSE_DIFFERENT + term.getValue())))
                .toList();
    }

    private void initials(String sign) {
        Filing.initials(spelling).forEach(initial -> worth.put(sign + initial, INITIAL));
    }

    private void slips() {
        double price = Slips.price(1, spelling.sound().length()).value();
        boolean known = spelling.keys().stream().anyMatch(key -> vocabulary.bearers(key) > 0);
        for (var key : spelling.near()) {
            slipped.add(new Slipped(key, vocabulary.rarity(key).value(), price));
        }
        for (var skeleton : spelling.searched()) {
            if (known || skeleton.length() < SHORTEST_TWICE_SLIPPED) {
                vocabulary.near(skeleton, entry -> slip(skeleton, entry));
            } else {
                vocabulary.far(skeleton, entry -> slip(skeleton, entry));
            }
        }
        if (spelling.script() == Script.ARABIC) {
            spelling.bones().stream()
                    .filter(bones -> bones.length() >= FEWEST_CONSONANTS)
                    .forEach(bones -> vocabulary.nearConsonants(bones, entry -> bone(bones, entry)));
        }
        for (var one : slipped) {
            rarity = Math.min(rarity, one.rarity + one.price);
        }
        if (slipped.size() > MOST_SLIPPED) {
            slipped.sort(Comparator.comparingDouble(Slipped::price).thenComparingDouble(Slipped::rarity));
            slipped.subList(MOST_SLIPPED, slipped.size()).clear();
        }
    }

    private void slip(String skeleton, Vocabulary.Entry entry) {
        int length = Math.min(skeleton.length(), entry.key().length());
        double most = Slips.most(length + DROPPED);
        double slips = Spelling.slips(skeleton, entry.key(), most);
        if (slips <= most) {
            add(entry, Slips.price(slips, length).value());
        }
    }

    private void bone(String bones, Vocabulary.Entry entry) {
        var consonants = entry.consonants();
        if (bones.equals(consonants)) {
            add(entry, CONSONANTS);
            return;
        }
        // Two consonants with a slip could be any name: the matcher does not take them for one either.
        int shorter = Math.min(bones.length(), consonants.length());
        double slips = shorter < FEWEST_WITH_SLIPS ? Double.POSITIVE_INFINITY : Spelling.slips(bones, consonants, 1);
        if (slips <= 1) {
            add(entry, CONSONANTS + Slips.price(slips, shorter).value());
        }
    }

    private void add(Vocabulary.Entry entry, double price) {
        slipped.add(new Slipped(entry.key(), vocabulary.rarity(entry).value(), price));
    }

    private void weigh() {
        for (var key : spelling.keys()) {
            put(key, Math.min(rarity, vocabulary.rarity(key).value()));
        }
        for (var one : slipped) {
            put(one.key, Slips.said(rarity, one.rarity, TOGETHER * one.price));
        }
    }

    private void put(String key, double bits) {
        double sure = Math.max(0.5, Math.min(RAREST, bits));
        worth.merge(key, sure, Math::max);
    }
}
