package org.whereabouts.matching;

/// What slips of the pen cost: how seldom a recorder makes so many in one word.
public final class Slips {
    /*
     * One word in about twenty-five is written with a slip, in longer words more easily (studies of civil registers put
     * it between 2 and 8 %): 4.6 bits for one slip in a name of eight sounds. A second slip in the same word costs less
     * than the first, since haste and bad originals strike more than once.
     */

    private static final double ANY = 2;
    private static final double EACH = 1.6;
    private static final double EACH_IN_SHORT = 8;

    private Slips() {}

    /// The price of slips, not negative.
    ///
    /// @param slips  how many, as [org.whereabouts.names.Spelling#slips] counts them
    /// @param length of the shorter of the two sounds, at least 1
    public static Bits price(double slips, int length) {
        return new Bits(ANY + slips * (EACH + EACH_IN_SHORT / length));
    }
}
