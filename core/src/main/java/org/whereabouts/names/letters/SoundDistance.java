package org.whereabouts.names.letters;

/// How many slips make one sound of another: optimal string alignment with costs that know what writers confuse.
public final class SoundDistance {
    /*
     * A full slip costs 1. Cheaper are: akanje (o, a), yakanje and e for i, a glide before a vowel, a doubled letter,
     * в and у, г and х, ц and т before a soft vowel (Belarusian), voiced and voiceless pairs. Swapping two neighbours costs
     * 0.8. An h is half of many romanised letters (zh, sh, ch) and easily lost or displaced. Two rows of the table and the one before them are kept; a row that is beyond the limit ends the work.
     */

    private static final double SWAP = 0.8;
    private static final double ROUNDING = 1e-4;
    private static final int LONGEST = 64;
    private static final float[][] CHANGE = changes();

    private SoundDistance() {}

    /// The cost of the cheapest way from one sound to the other, or infinity when it is above the limit.
    public static double between(String one, String other, double atMost) {
        double limit = atMost + ROUNDING;
        int columns = other.length();
        if (one.length() > LONGEST || columns > LONGEST || Math.abs(one.length() - columns) > 2 * limit + 2) {
            return Double.POSITIVE_INFINITY;
        }
        var before = new float[columns + 1];
        var above = new float[columns + 1];
        var row = new float[columns + 1];
        for (int column = 1; column <= columns; column++) {
            above[column] = above[column - 1] + extra(other, column - 1);
        }
        for (int line = 1; line <= one.length(); line++) {
            float least = fill(one, other, line, before, above, row);
            if (least > limit) {
                return Double.POSITIVE_INFINITY;
            }
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
        return above[columns] <= limit ? above[columns] : Double.POSITIVE_INFINITY;
    }

    private static float fill(String one, String other, int line, float[] before, float[] above, float[] row) {
        char letter = one.charAt(line - 1);
        float extra = extra(one, line - 1);
        row[0] = above[0] + extra;
        float least = row[0];
        for (int column = 1; column < row.length; column++) {
            char against = other.charAt(column - 1);
            float cost = above[column - 1] + CHANGE[letter - 'a'][against - 'a'];
            cost = Math.min(cost, above[column] + extra);
            cost = Math.min(cost, row[column - 1] + extra(other, column - 1));
            if (line > 1
                    && column > 1
                    && letter == other.charAt(column - 2)
                    && one.charAt(line - 2) == against
                    && letter != against) {
                cost = Math.min(cost, before[column - 2] + (float) SWAP);
            }
            row[column] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /// What it costs that a sound has this letter and the other has none.
    private static float extra(String sound, int at) {
        char letter = sound.charAt(at);
        char before = at > 0 ? sound.charAt(at - 1) : ' ';
        char next = at + 1 < sound.length() ? sound.charAt(at + 1) : ' ';
        if (letter == before) {
            return 0.25f;
        }
        return switch (letter) {
            case 'i' -> isVowel(before) || isVowel(next) ? 0.25f : 0.8f;
            case 'a', 'e', 'o', 'u' -> next == ' ' ? 0.5f : 0.8f;
            case 's' -> before == 't' ? 0.4f : 1f;
            case 'z' -> before == 'd' ? 0.4f : 1f;
            case 'c' -> before == 'w' ? 0.25f : 1f;
            case 'd' -> next == 'j' ? 0.25f : 1f;
            case 'x' -> 0.6f;
            default -> 1f;
        };
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static float[][] changes() {
        var change = new float[26][26];
        for (int one = 0; one < 26; one++) {
            for (int other = 0; other < 26; other++) {
                boolean vowels = isVowel((char) ('a' + one)) && isVowel((char) ('a' + other));
                change[one][other] = one == other ? 0 : vowels ? 0.7f : 1f;
            }
        }
        set(change, "ao", 0.25f);
        set(change, "ea", 0.4f);
        set(change, "ei", 0.4f);
        set(change, "eo", 0.4f);
        set(change, "uv", 0.3f);
        set(change, "gx", 0.15f);
        set(change, "wc", 0.6f);
        set(change, "ws", 0.6f);
        set(change, "jz", 0.6f);
        set(change, "ij", 0.5f);
        for (var half : new String[] {"xj", "xw", "xc", "ck"}) {
            set(change, half, 0.6f);
        }
        for (var pair : new String[] {"td", "sz", "kg", "bp", "vf", "kx", "mn"}) {
            set(change, pair, 0.7f);
        }
        return change;
    }

    private static void set(float[][] change, String pair, float cost) {
        int one = pair.charAt(0) - 'a';
        int other = pair.charAt(1) - 'a';
        change[one][other] = cost;
        change[other][one] = cost;
    }
}
