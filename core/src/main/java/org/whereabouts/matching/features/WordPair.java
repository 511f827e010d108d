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
    private static final double SOUNDS_ALIKE = 0.6;

    /// Compares two words that are one name without any slip, or gives null when they are not.
    static @Nullable WordPair same(Word left, Word right, Weights weights) {
        if (left.token().shortened() || right.token().shortened()) {
            return null;
        }
        var one = left.spelling();
        var other = right.spelling();
        var same = (left.meets() & right.meets()) == 0 ? null : finding(one, other);
        if (same == null && areOfOneFather(left, right)) {
            same = Finding.SAME_NAME_OTHER_LANGUAGE;
        }
        if (same == null) {
            return null;
        }
        double price = same == Finding.OTHER_FORM ? FORM_PRICE * Math.min(2, one.slips(other, 2)) : 0;
        return speaking(pair(left, right, same, rarity(left, right) - price, weights));
    }

    /// Compares two words that are not one name as they stand: an initial, an abbreviation, consonants,
    /// slips of the pen.
    static @Nullable WordPair close(Word left, Word right, Weights weights) {
        if (left.token().shortened() || right.token().shortened()) {
            return speaking(shortened(left, right, weights));
        }
        var one = left.spelling();
        var other = right.spelling();
        if (one.script() == Script.ARABIC ^ other.script() == Script.ARABIC) {
            return speaking(Consonants.pair(left, right, weights));
        }
        boolean apart = contradict(left, right) || areOthers(left, right);
        double slips = apart ? Double.POSITIVE_INFINITY : slips(left, right);
        if (Double.isInfinite(slips) || (slips > 1 && one.isOfAnotherKind(other))) {
            return null;
        }
        int length = Math.min(one.sound().length(), other.sound().length());
        double price = Slips.price(slips, length).value();
        double said = Math.min(WeighedName.RAREST, Slips.said(left.rarity(), right.rarity(), price));
        var close = pair(left, right, Finding.CLOSE_SPELLING, said, weights);
        return close.bits >= LEAST ? close : close.worth(LEAST);
    }

    private static @Nullable WordPair speaking(@Nullable WordPair pair) {
        return pair == null || pair.bits <= 0 ? null : pair;
    }

    /// The same with another weight.
    WordPair worth(double other) {
        return new WordPair(left, right, feature, finding, other);
    }

    /// The same seen from the other side.
    WordPair turned() {
        return new WordPair(/* left= */ right, /* right= */ left, feature, finding, bits);
    }

    Evidence evidence() {
        return new Evidence(
                feature,
                finding,
                new Bits(bits),
                left.spelling().text(),
                right.spelling().text(),
                Details.of(this));
    }

    private static @Nullable WordPair shortened(Word left, Word right, Weights weights) {
        if (!Initials.fit(left.token(), right.token())) {
            return null;
        }
        if (left.token().isInitial() || right.token().isInitial()) {
            return pair(left, right, Finding.INITIAL, WeighedName.INITIAL, weights);
        }
        int letters = Math.min(
                left.spelling().sound().length(), right.spelling().sound().length());
        return pair(left, right, Finding.ABBREVIATION, Math.min(1.5 * letters, rarity(left, right)), weights);
    }

    /// How the words are one name without any slip, or null when they are not.
    private static @Nullable Finding finding(Spelling one, Spelling other) {
        if (one.text().equals(other.text())) {
            return Finding.SAME_SPELLING;
        }
        boolean oneName = share(one.classes(), other.classes()) || share(one.fathers(), other.fathers());
        boolean twoNames = one.listed() && other.listed();
        if (!oneName && (twoNames || !share(one.skeletons(), other.skeletons()))) {
            return null;
        }
        if (one.script() != other.script() && one.slips(other, SOUNDS_ALIKE) <= SOUNDS_ALIKE) {
            return Finding.SAME_SPELLING_OTHER_SCRIPT;
        }
        if (one.diminutive() || other.diminutive()) {
            return Finding.DIMINUTIVE;
        }
        return oneName ? Finding.SAME_NAME_OTHER_LANGUAGE : Finding.OTHER_FORM;
    }

    /// Мурад оглы and Мурадович: the father's name as it is, and the patronymic made of it.
    private static boolean areOfOneFather(Word left, Word right) {
        return (left.meets() & right.meets()) != 0
                && left.token().part() == Part.PATRONYMIC
                && right.token().part() == Part.PATRONYMIC
                && (share(left.spelling().classes(), right.spelling().fathers())
                        || share(left.spelling().fathers(), right.spelling().classes()));
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

    private static double slips(Word left, Word right) {
        if (isNear(left, right) || isNear(right, left)) {
            return 1;
        }
        var one = left.spelling();
        var other = right.spelling();
        double limit = Slips.most(Math.min(one.sound().length(), other.sound().length()));
        int different = Integer.bitCount(left.letters() ^ right.letters());
        if (different > 2 * limit + 0.5) {
            return Double.POSITIVE_INFINITY;
        }
        double slips = one.slips(other, limit);
        boolean otherwise = Double.isInfinite(slips) && different <= 2 * (limit - FORM_SLIP);
        return otherwise ? skeletonSlips(one, other, limit - FORM_SLIP) + FORM_SLIP : slips;
    }

    private static double skeletonSlips(Spelling one, Spelling other, double limit) {
        return Spelling.slips(one.skeletons().getFirst(), other.skeletons().getFirst(), limit);
    }

    private static boolean isNear(Word slipped, Word meant) {
        return (slipped.near() & meant.keys()) != 0
                && share(slipped.spelling().near(), meant.spelling().keys());
    }

    /// Whether both are names as the tables have them, so that neither is a slip of the other.
    static boolean areOthers(Word left, Word right) {
        return left.isKnown() && right.isKnown();
    }

    static WordPair pair(Word left, Word right, Finding finding, double rarity, Weights weights) {
        var feature = feature(left, right);
        double bits = rarity + weights.of(feature, finding).value() + (contradict(left, right) ? OTHER_PART : 0);
        return new WordPair(left, right, feature, finding, bits);
    }

    static double rarity(Word left, Word right) {
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
