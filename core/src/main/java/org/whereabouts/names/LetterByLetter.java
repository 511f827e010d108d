package org.whereabouts.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Two writings of a name, cut into what both have and what only one has.
///
/// For eyes, not for judging.
///
/// @param left  the first, all of it, in order
/// @param right the second
public record LetterByLetter(List<Stretch> left, List<Stretch> right) {

    /*
     * Each letter is turned into Latin letters: those of the passport rules where one letter is several (ICAO 9303:
     * щ is s h c h), else ICU's; y and j count as i. The longest common subsequence of
     * the two rows of Latin letters [1] says what is alike, and a letter is alike when any of its Latin letters is. Words
     * are paired first, whatever their order, the likest before the others, so that `Коваленко Сергій` is held against
     * `Sergey Kovalenko`. A name has few words of few letters: the quadratic cost does not matter.
     *
     * [1] D. S. Hirschberg, A linear space algorithm for computing maximal common subsequences, CACM 18(6), 1975; here
     *     with the whole table.
     */

    private static final int LONGEST = 200;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Map<String, String> SEVERAL = Map.ofEntries(
            Map.entry("ж", "zh"),
            Map.entry("й", "i"),
            Map.entry("х", "kh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ю", "iu"),
            Map.entry("я", "ia"),
            Map.entry("є", "ie"),
            Map.entry("ї", "i"));
    /// Words that share less than this are other words, and what they share is chance.
    private static final double LEAST = 0.4;
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /// Some letters of a writing that have their like in the other writing, or have not.
    ///
    /// @param text as written
    /// @param same whether the other writing has the same
    public record Stretch(String text, boolean same) {}

    public LetterByLetter {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// Holds two writings against each other. Of very long ones only the beginning is.
    public static LetterByLetter of(String left, String right) {
        var one = new Writing(left);
        var other = new Writing(right);
        pair(one, other);
        return new LetterByLetter(one.stretches(), other.stretches());
    }

    private static void pair(Writing one, Writing other) {
        Set<Word> free = new HashSet<>(other.words);
        var waiting = new ArrayList<>(one.words);
        while (!waiting.isEmpty() && !free.isEmpty()) {
            Pairing best = null;
            for (Word word : waiting) {
                for (Word candidate : free) {
                    var pairing = Pairing.of(word, candidate);
                    if (best == null || pairing.likeness > best.likeness) {
                        best = pairing;
                    }
                }
            }
            if (best == null || best.likeness < LEAST) {
                return;
            }
            best.mark(one, other);
            waiting.remove(best.one);
            free.remove(best.other);
        }
    }

    /// A text, and which of its code points have their like.
    private static final class Writing {
        private final int[] letters;
        private final List<Word> words = new ArrayList<>();
        private final BitSet same = new BitSet();

        Writing(String text) {
            letters = text.codePoints().toArray();
            int start = -1;
            for (int at = 0; at <= Math.min(letters.length, LONGEST); at++) {
                boolean inside = at < Math.min(letters.length, LONGEST) && isOfAWord(letters[at]);
                if (inside && start < 0) {
                    start = at;
                } else if (!inside && start >= 0) {
                    words.add(Word.of(letters, start, at));
                    start = -1;
                }
            }
        }

        private static boolean isOfAWord(int letter) {
            return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
        }

        List<Stretch> stretches() {
            var stretches = new ArrayList<Stretch>();
            int start = 0;
            for (int at = 1; at <= letters.length; at++) {
                if (at == letters.length || isSame(at) != isSame(start)) {
                    stretches.add(new Stretch(new String(letters, start, at - start), isSame(start)));
                    start = at;
                }
            }
            return letters.length == 0 ? List.of() : stretches;
        }

        private boolean isSame(int at) {
            return same.get(at) || !isOfAWord(letters[at]);
        }
    }

    /// A word of a writing: its Latin letters, and of which code point each is.
    private record Word(String latin, List<Integer> origins, BitSet silent) {

        static Word of(int[] letters, int from, int to) {
            var latin = new StringBuilder();
            var origins = new ArrayList<Integer>();
            var silent = new BitSet();
            for (int at = from; at < to; at++) {
                String written = KNOWN.computeIfAbsent(letters[at], Word::latin);
                if (written.isEmpty()) {
                    silent.set(at);
                }
                for (int n = 0; n < written.length(); n++) {
                    latin.append(written.charAt(n));
                    origins.add(at);
                }
            }
            return new Word(latin.toString(), origins, silent);
        }

        private static String latin(int letter) {
            String written = Character.toString(Character.toLowerCase(letter));
            return SEVERAL.getOrDefault(written, LATIN.transliterate(written))
                    .replace('y', 'i')
                    .replace('j', 'i')
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// Two words, and how long the longest common subsequence of every two of their endings is.
    private static final class Pairing {
        private final Word one;
        private final Word other;
        private final int[][] common;
        private final double likeness;

        private Pairing(Word one, Word other, int[][] common) {
            this.one = one;
            this.other = other;
            this.common = common;
            this.likeness = (double) common[0][0] / Math.max(1, Math.max(one.latin.length(), other.latin.length()));
        }

        static Pairing of(Word one, Word other) {
            String a = one.latin;
            String b = other.latin;
            var common = new int[a.length() + 1][b.length() + 1];
            for (int i = a.length() - 1; i >= 0; i--) {
                for (int j = b.length() - 1; j >= 0; j--) {
                    common[i][j] = a.charAt(i) == b.charAt(j)
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return new Pairing(one, other, common);
        }

        void mark(Writing left, Writing right) {
            left.same.or(one.silent);
            right.same.or(other.silent);
            int i = 0;
            int j = 0;
            while (i < one.latin.length() && j < other.latin.length()) {
                if (one.latin.charAt(i) == other.latin.charAt(j)) {
                    left.same.set(one.origins.get(i++));
                    right.same.set(other.origins.get(j++));
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
    }
}
