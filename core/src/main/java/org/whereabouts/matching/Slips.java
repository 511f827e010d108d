package org.whereabouts.matching;

/// What slips of the pen cost: how seldom a recorder makes so many in one word.
public final class Slips {
    /*
     * One word in about twenty-five is written with a slip, in longer words more easily (studies of civil registers put
     * it between 2 and 8 %): 4.6 bits for one slip in a name of eight sounds. A second slip in the same word costs less
     * than the first, since haste and bad originals strike more than once.
     *
     * What slips say: let P be the probability of such slips, and f how often each word is written, right or wrong. Two
     * words from one true name are as likely as P times the commoner f; from two people, as both f together. So they say
     * the rarity of the rarer word less the price. The rarer word is no rarer than the commoner one and the slips
     * together, which bounds it by the rarity of the commoner; and rare names of their own are more than slips.
     */

    private static final double ANY = 2;
    private static final double EACH = 1.6;
    private static final double EACH_IN_SHORT = 8;

    /// A rare word close to a common one is often a name of its own all the same; the same word says more.
    private static final double RATHER_THE_SAME = 1;

    private Slips() {}

    /// How many slips two words can be apart and still be taken for one name: short words are soon another.
    ///
    /// @param length of the shorter of the two sounds
    public static double most(int length) {
        return length < 4 ? 0.8 : length < 6 ? 1.2 : length < 8 ? 1.8 : length < 10 ? 2.4 : 3;
    }

    /// What it says that two words are slips of each other.
    ///
    /// @param rarity of one word, in bits
    /// @param other  the rarity of the other word, in bits
    /// @param price  of the slips between them, in bits
    /// @return bits, perhaps below 0
    public static double said(double rarity, double other, double price) {
        return Math.min(Math.min(rarity, other) - RATHER_THE_SAME, Math.max(rarity, other) - price);
    }

    /// The price of slips, not negative.
    ///
    /// @param slips  how many, as [org.whereabouts.names.Spelling#slips] counts them
    /// @param length of the shorter of the two sounds, at least 1
    public static Bits price(double slips, int length) {
        return new Bits(ANY + slips * (EACH + EACH_IN_SHORT / length));
    }
}
