package org.whereabouts.matching.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Slips;
import org.whereabouts.matching.Weights;
import org.whereabouts.matching.features.WeighedName.Word;
import org.whereabouts.names.Part;
import org.whereabouts.names.Script;
import org.whereabouts.names.Spelling;

/// Two words of two names held against each other.
///
/// @param bits positive when they speak for one name; pairs that do not are never assigned
record WordPair(Word left, Word right, Feature feature, Finding finding, double bits) {

    private static final double OTHER_PART = -1.5;
    private static final double FORM_SLIP = 0.5;
    private static final double FORM_PRICE = 2;
    private static final double LEAST = 0.5;

    /// Compares two words, or gives null when nothing speaks for their being one name.
    static @Nullable WordPair of(Word left, Word right, Weights weights) {
        var feature = feature(left, right);
        var found = left.token().shortened() || right.token().shortened()
                ? shortened(left, right, feature, weights)
                : whole(left, right, feature, weights);
        return found == null || found.bits <= 0 ? null : found;
    }

    /// The same seen from the other side.
    WordPair turned() {
        return new WordPair(/* left= */ right, /* right= */ left, feature, finding, bits);
    }

    Evidence evidence() {
        var one = left.token().spelling();
        var other = right.token().spelling();
        return new Evidence(feature, finding, new Bits(bits), one.text(), other.text(), Details.of(this));
    }

    private static @Nullable WordPair shortened(Word left, Word right, Feature feature, Weights weights) {
        var one = left.token().spelling();
        var other = right.token().spelling();
        if (!Initials.fit(left.token(), right.token())) {
            return null;
        }
        if (left.token().isInitial() || right.token().isInitial()) {
            return pair(left, right, feature, Finding.INITIAL, WeighedName.INITIAL, weights);
        }
        double said = 1.5 * Math.min(one.sound().length(), other.sound().length());
        return pair(left, right, feature, Finding.ABBREVIATION, Math.min(said, rarity(left, right)), weights);
    }

    private static @Nullable WordPair whole(Word left, Word right, Feature feature, Weights weights) {
        var one = left.token().spelling();
        var other = right.token().spelling();
        var same = same(one, other);
        if (same != null) {
            double price = same == Finding.OTHER_FORM ? FORM_PRICE * Math.min(2, one.slips(other, 2)) : 0;
            return pair(left, right, feature, same, rarity(left, right) - price, weights);
        }
        if (one.script() == Script.ARABIC ^ other.script() == Script.ARABIC) {
            return bones(left, right, feature, weights);
        }
        double slips = slips(left, right);
        if (Double.isInfinite(slips)) {
            return null;
        }
        int length = Math.min(one.sound().length(), other.sound().length());
        double price = Slips.price(slips, length).value();
        var close = pair(left, right, feature, Finding.CLOSE_SPELLING, rarity(left, right) - price, weights);
        return close.bits >= LEAST ? close : new WordPair(left, right, feature, close.finding, LEAST);
    }

    /// How the words are one name without any slip, or null when they are not.
    private static @Nullable Finding same(Spelling one, Spelling other) {
        if (one.text().equals(other.text())) {
            return Finding.SAME_SPELLING;
        }
        boolean oneName = share(one.classes(), other.classes()) || share(one.fathers(), other.fathers());
        boolean meet = oneName || share(one.skeletons(), other.skeletons());
        if (!meet) {
            return null;
        }
        if (one.script() != other.script() && soundAlike(one, other)) {
            return Finding.SAME_SPELLING_OTHER_SCRIPT;
        }
        if (one.diminutive() || other.diminutive()) {
            return Finding.DIMINUTIVE;
        }
        return oneName ? Finding.SAME_NAME_OTHER_LANGUAGE : Finding.OTHER_FORM;
    }

    private static boolean share(List<String> some, List<String> others) {
        for (int one = 0; one < some.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                if (some.get(one).equals(others.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean soundAlike(Spelling one, Spelling other) {
        return one.slips(other, 0.6) <= 0.6;
    }

    private static @Nullable WordPair bones(Word left, Word right, Feature feature, Weights weights) {
        var others = right.token().spelling().bones();
        var shared = left.token().spelling().bones().stream()
                .filter(bones -> bones.length() >= 2 && others.contains(bones))
                .findFirst();
        if (shared.isEmpty()) {
            return null;
        }
        var one = shared.get();
        double said = Math.min(rarity(left, right), 3.0 * one.length());
        return pair(left, right, feature, Finding.SAME_CONSONANTS, said, weights);
    }

    private static double slips(Word left, Word right) {
        var one = left.token().spelling();
        var other = right.token().spelling();
        if (isNear(one, other) || isNear(other, one)) {
            return 1;
        }
        int shorter = Math.min(one.sound().length(), other.sound().length());
        double limit = shorter < 4 ? 0.8 : shorter < 6 ? 1.2 : shorter < 8 ? 1.8 : shorter < 10 ? 2.4 : 3;
        if (Integer.bitCount(left.letters() ^ right.letters()) > 2 * limit + 0.5) {
            return Double.POSITIVE_INFINITY;
        }
        double slips = one.slips(other, limit);
        return Double.isInfinite(slips) ? skeletonSlips(one, other, limit - FORM_SLIP) + FORM_SLIP : slips;
    }

    private static double skeletonSlips(Spelling one, Spelling other, double limit) {
        return Spelling.slips(one.skeletons().getFirst(), other.skeletons().getFirst(), limit);
    }

    private static boolean isNear(Spelling slipped, Spelling meant) {
        boolean known = !slipped.classes().isEmpty() || !slipped.fathers().isEmpty();
        return !known && share(slipped.near(), meant.keys());
    }

    private static WordPair pair(
            Word left, Word right, Feature feature, Finding finding, double rarity, Weights weights) {
        double bits = rarity + weights.of(feature, finding).value() + (contradict(left, right) ? OTHER_PART : 0);
        return new WordPair(left, right, feature, finding, bits);
    }

    private static double rarity(Word left, Word right) {
        return Math.min(WeighedName.RAREST, Math.min(left.rarity(), right.rarity()));
    }

    private static boolean contradict(Word left, Word right) {
        return left.token().certain()
                && right.token().certain()
                && feature(left.token().part()) != feature(right.token().part());
    }

    /// What two words are compared as: what the surer of the two is.
    static Feature feature(Word left, Word right) {
        boolean byLeft = left.token().part() != Part.UNKNOWN
                && (left.token().certain()
                        || !right.token().certain()
                        || right.token().part() == Part.UNKNOWN);
        return feature((byLeft ? left : right).token().part());
    }

    static Feature feature(Part part) {
        return switch (part) {
            case GIVEN, NICKNAME -> Feature.GIVEN;
            case PATRONYMIC -> Feature.PATRONYMIC;
            case FAMILY, FORMER_FAMILY, UNKNOWN -> Feature.FAMILY;
        };
    }
}
