package org.whereabouts.names.letters;

/// How many slips make one sound of another: optimal string alignment with costs that know what writers confuse.
public final class SoundDistance {
    /*
     * A full slip costs 1. Cheaper are: akanje (o, a), yakanje and e for i, a glide before a vowel, a doubled letter,
     * в and у, г and х, ц and т before a soft vowel (Belarusian), voiced and voiceless pairs. Swapping two neighbours costs
     * 0.8. An h is half of many romanised letters (zh, sh, ch) and easily lost or displaced. Two rows of the table and the
     * one before them are kept; a row that is beyond the limit ends the work. Each thread has its own rows: this runs
     * thousands of times for one question.
     */

    /// What one thread works with.
    private static final class Rows {
        private final char[] one = new char[LONGEST];
        private final char[] other = new char[LONGEST];
        private final float[] extra = new float[LONGEST];
        private float[] before = new float[LONGEST + 1];
        private float[] above = new float[LONGEST + 1];
        private float[] row = new float[LONGEST + 1];

        private void down() {
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }
    }

    private static final float SWAP = 0.8f;
    private static final double ROUNDING = 1e-4;
    private static final int LONGEST = 64;
    private static final int LETTERS = 26;
    private static final float[] CHANGE = changes();
    private static final ThreadLocal<Rows> ROWS = ThreadLocal.withInitial(Rows::new);

    private SoundDistance() {}

    /// The cost of the cheapest way from one sound to the other, or infinity when it is above the limit.
    public static double between(String one, String other, double atMost) {
        double limit = atMost + ROUNDING;
        int lines = one.length();
        int columns = other.length();
        if (lines > LONGEST || columns > LONGEST || Math.abs(lines - columns) > 2 * limit + 2) {
            return Double.POSITIVE_INFINITY;
        }
        var rows = ROWS.get();
        one.getChars(0, lines, rows.one, 0);
        other.getChars(0, columns, rows.other, 0);
        rows.above[0] = 0;
        for (int column = 0; column < columns; column++) {
            rows.extra[column] = extra(rows.other, columns, column);
            rows.above[column + 1] = rows.above[column] + rows.extra[column];
        }
        for (int line = 0; line < lines; line++) {
            if (fill(rows, line, extra(rows.one, lines, line), columns) > limit) {
                return Double.POSITIVE_INFINITY;
            }
            rows.down();
        }
        return rows.above[columns] <= limit ? rows.above[columns] : Double.POSITIVE_INFINITY;
    }

    /// Fills the row of one letter and gives the least cost in it.
    private static float fill(Rows rows, int line, float extra, int columns) {
        char letter = rows.one[line];
        char previous = line > 0 ? rows.one[line - 1] : ' ';
        int changes = (letter - 'a') * LETTERS - 'a';
        float left = rows.above[0] + extra;
        float least = left;
        rows.row[0] = left;
        for (int column = 0; column < columns; column++) {
            char against = rows.other[column];
            float cost = rows.above[column] + CHANGE[changes + against];
            cost = Math.min(cost, rows.above[column + 1] + extra);
            cost = Math.min(cost, left + rows.extra[column]);
            if (previous == against && column > 0 && letter == rows.other[column - 1] && letter != against) {
                cost = Math.min(cost, rows.before[column - 1] + SWAP);
            }
            left = cost;
            rows.row[column + 1] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /// What it costs that a sound has this letter and the other has none.
    private static float extra(char[] sound, int length, int at) {
        char letter = sound[at];
        char before = at > 0 ? sound[at - 1] : ' ';
        char next = at + 1 < length ? sound[at + 1] : ' ';
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
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }

    private static float[] changes() {
        var change = new float[LETTERS * LETTERS];
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                boolean vowels = isVowel(one) && isVowel(other);
                change[(one - 'a') * LETTERS + other - 'a'] = one == other ? 0 : vowels ? 0.7f : 1f;
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

    private static void set(float[] change, String pair, float cost) {
        int one = pair.charAt(0) - 'a';
        int other = pair.charAt(1) - 'a';
        change[one * LETTERS + other] = cost;
        change[other * LETTERS + one] = cost;
    }
}
