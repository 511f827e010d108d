package org.whereabouts.matching.features;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.Bits;
import org.whereabouts.matching.Evidence;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Finding;
import org.whereabouts.matching.Weights;
import org.whereabouts.matching.features.WeighedName.Word;
import org.whereabouts.names.Gender;
import org.whereabouts.names.Part;

/// Two names held against each other: which word is which, whatever their order, and what that weighs.
public final class NamePair {
    /*
     * The words are assigned to each other so that the sum of bits is greatest. With at most eight words a side the best
     * assignment is found exactly, over the sets of words of the right side that are taken (2^8 states a word). Words left
     * over on both sides contradict each other; a word left over on one side is merely absent on the other.
     */

    private static final double ANOTHER_SLIP = 2;
    /// What the rest of a name may say, in bits, where a given name contradicts that may only be misspelt.
    private static final double SAID_BY_THE_REST = 8;

    /// Words that agree or contradict otherwise than one with one.
    private record Other(String left, String right, Feature feature, Finding finding, double bits) {}

    private final List<WordPair> pairs = new ArrayList<>(4);
    private final List<Other> others = new ArrayList<>(2);
    private final boolean turned;
    private int sameLeft;
    private int sameRight;
    private boolean takenBack;
    private boolean ofAWoman;
    private int takenLeft;
    private int takenRight;
    private double sum;

    private NamePair(boolean turned) {
        this.turned = turned;
    }

    /// Holds two names against each other. Which of them is left makes no difference to what they weigh.
    public static NamePair of(WeighedName left, WeighedName right, Weights weights) {
        boolean turned = left.compareTo(right) > 0;
        var pair = new NamePair(turned);
        pair.weigh(turned ? right : left, turned ? left : right, weights);
        return pair;
    }

    private void weigh(WeighedName left, WeighedName right, Weights weights) {
        var table = new @Nullable WordPair[left.words().size()][right.words().size()];
        ofAWoman = left.gender() == Gender.FEMININE || right.gender() == Gender.FEMININE;
        pairSame(table, left, right, weights);
        join(left, right, weights);
        pairClose(table, left, right, weights);
        assign(table, right.words().size());
        refund();
        weighLeftovers(left, right, weights);
    }

    private void pairSame(@Nullable WordPair[][] table, WeighedName left, WeighedName right, Weights weights) {
        for (int line = 0; line < table.length; line++) {
            for (int column = 0; column < table[line].length; column++) {
                var same = WordPair.same(left.words().get(line), right.words().get(column), weights);
                table[line][column] = same;
                sameLeft |= same == null ? 0 : 1 << line;
                sameRight |= same == null ? 0 : 1 << column;
            }
        }
    }

    private void join(WeighedName left, WeighedName right, Weights weights) {
        var inLeft = Joining.of(left, sameLeft, right, sameRight);
        var inRight = inLeft == null ? Joining.of(right, sameRight, left, sameLeft) : null;
        if (inLeft != null) {
            var whole = left.words().get(inLeft.whole());
            agree(whole, whole.spelling().text(), inLeft.text(right), weights);
            takenLeft = 1 << inLeft.whole();
            takenRight = inLeft.bits();
        } else if (inRight != null) {
            var whole = right.words().get(inRight.whole());
            agree(whole, inRight.text(left), whole.spelling().text(), weights);
            takenLeft = inRight.bits();
            takenRight = 1 << inRight.whole();
        }
        sameLeft |= takenLeft;
        sameRight |= takenRight;
    }

    private void agree(Word whole, String left, String right, Weights weights) {
        var feature = WordPair.feature(whole.token().part());
        double rarity = Math.min(WeighedName.RAREST, whole.rarity());
        double bits = rarity + weights.of(feature, Finding.OTHER_FORM).value();
        others.add(new Other(left, right, feature, Finding.OTHER_FORM, bits));
        sum += bits;
    }

    /// A word that is one name with another needs not be a slip of a third.
    private void pairClose(@Nullable WordPair[][] table, WeighedName left, WeighedName right, Weights weights) {
        for (int line = 0; line < table.length; line++) {
            for (int column = 0; column < table[line].length; column++) {
                if ((sameLeft & 1 << line) == 0 && (sameRight & 1 << column) == 0) {
                    table[line][column] =
                            WordPair.close(left.words().get(line), right.words().get(column), weights);
                }
            }
        }
    }

    /// Slips come together: who was in haste, or read a bad original, slipped in more than one word. All
    /// but the first are cheaper.
    private void refund() {
        boolean slipped = false;
        for (int at = 0; at < pairs.size(); at++) {
            var pair = pairs.get(at);
            if (pair.finding() == Finding.CLOSE_SPELLING) {
                double most = WordPair.rarity(pair.left(), pair.right()) - ANOTHER_SLIP;
                double refund = slipped ? Math.clamp(most - pair.bits(), 0, ANOTHER_SLIP) : 0;
                pairs.set(at, pair.worth(pair.bits() + refund));
                sum += refund;
                slipped = true;
            }
        }
    }

    /// The sum of the weights.
    public double bits() {
        return sum;
    }

    /// The findings, those that agree first.
    public List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>(pairs.size() + others.size());
        for (var pair : pairs) {
            evidence.add((turned ? pair.turned() : pair).evidence());
        }
        for (var other : others) {
            var left = turned ? other.right : other.left;
            var right = turned ? other.left : other.right;
            boolean agree = other.finding == Finding.OTHER_FORM;
            evidence.add(new Evidence(
                    other.feature,
                    other.finding,
                    new Bits(other.bits),
                    left,
                    right,
                    agree ? left + "~" + right : null));
        }
        return evidence;
    }

    private void assign(@Nullable WordPair[][] table, int columns) {
        int sets = 1 << columns;
        var best = new double[table.length + 1][sets];
        for (int line = table.length - 1; line >= 0; line--) {
            for (int taken = 0; taken < sets; taken++) {
                best[line][taken] = best(table[line], taken, best[line + 1]);
            }
        }
        for (int line = 0; line < table.length; line++) {
            int column = chosen(table[line], takenRight, best[line][takenRight], best[line + 1]);
            if (column >= 0) {
                add(table[line][column]);
                takenLeft |= 1 << line;
                takenRight |= 1 << column;
            }
        }
    }

    private static double best(@Nullable WordPair[] line, int taken, double[] below) {
        double best = below[taken];
        for (int column = 0; column < line.length; column++) {
            var pair = line[column];
            if (pair != null && (taken & 1 << column) == 0) {
                best = Math.max(best, pair.bits() + below[taken | 1 << column]);
            }
        }
        return best;
    }

    private static int chosen(@Nullable WordPair[] line, int taken, double best, double[] below) {
        for (int column = 0; column < line.length; column++) {
            var pair = line[column];
            if (pair != null && (taken & 1 << column) == 0 && pair.bits() + below[taken | 1 << column] == best) {
                return column;
            }
        }
        return -1;
    }

    private void add(@Nullable WordPair pair) {
        if (pair != null) {
            pairs.add(pair);
            sum += pair.bits();
        }
    }

    private void weighLeftovers(WeighedName left, WeighedName right, Weights weights) {
        for (int line = 0; line < left.words().size(); line++) {
            var word = left.words().get(line);
            int against = (takenLeft & 1 << line) == 0 ? contradicting(word, right, takenRight) : -1;
            if (against >= 0) {
                takenRight |= 1 << against;
                contradict(word, right.words().get(against), weights);
            }
        }
    }

    private static int contradicting(Word word, WeighedName right, int taken) {
        int found = -1;
        for (int column = 0; column < right.words().size(); column++) {
            var against = right.words().get(column);
            if ((taken & 1 << column) != 0) {
                continue;
            }
            if (WordPair.feature(against.token().part())
                    == WordPair.feature(word.token().part())) {
                return column;
            }
            if (!against.token().certain() && !word.token().certain()) {
                found = column;
            }
        }
        return found;
    }

    private void contradict(Word left, Word right, Weights weights) {
        var feature = WordPair.feature(left, right);
        boolean personal = !takenBack
                && !givenNamesAgree()
                && (feature == Feature.GIVEN || (feature == Feature.FAMILY && familyNamesAgree()));
        var contradicted = personal ? Feature.GIVEN : feature;
        boolean known = contradicted != Feature.FAMILY && WordPair.areOthers(left, right);
        var finding =
                known ? Finding.ANOTHER_NAME : contradicted == Feature.FAMILY ? family(left, right) : Finding.DIFFERENT;
        double bits = weights.of(contradicted, finding).value();
        if (personal) {
            // Brothers and sisters share everything else, so that it says nothing.
            bits = Math.min(bits, bits + (known ? 0 : SAID_BY_THE_REST) - agreed());
            takenBack = true;
        }
        others.add(new Other(left.spelling().text(), right.spelling().text(), contradicted, finding, bits));
        sum += bits;
    }

    private Finding family(Word left, Word right) {
        if (familyNamesAgree() || !areApart(left, right)) {
            return Finding.DIFFERENT;
        }
        return ofAWoman ? Finding.PERHAPS_MARRIED : Finding.ANOTHER_NAME;
    }

    /// Whether two words in full can be read so well that nothing in common means another name.
    private static boolean areApart(Word left, Word right) {
        return !left.token().shortened() && !right.token().shortened() && isReadable(left, right);
    }

    private static boolean isReadable(Word left, Word right) {
        var one = left.spelling().script();
        var other = right.spelling().script();
        return one == other || (one.writesVowels() && other.writesVowels());
    }

    /// Whether a given name is one with a given name: that of a father may be read as the son's.
    private boolean givenNamesAgree() {
        for (var pair : pairs) {
            if (pair.left().token().part() == Part.GIVEN && pair.right().token().part() == Part.GIVEN) {
                return true;
            }
        }
        return isJoined(Feature.GIVEN);
    }

    private boolean familyNamesAgree() {
        for (var pair : pairs) {
            if (pair.feature() == Feature.FAMILY) {
                return true;
            }
        }
        return isJoined(Feature.FAMILY);
    }

    private boolean isJoined(Feature feature) {
        return !others.isEmpty()
                && others.getFirst().finding == Finding.OTHER_FORM
                && others.getFirst().feature == feature;
    }

    private double agreed() {
        double agreed = isJoined(Feature.FAMILY) || isJoined(Feature.GIVEN) ? others.getFirst().bits : 0;
        for (var pair : pairs) {
            agreed += pair.bits();
        }
        return agreed;
    }
}
