package org.whereabouts.names.letters;

/// The form of a sound on which every standard of transliteration, and the Russian, Ukrainian and
/// Belarusian shapes of one name, meet.
public final class Skeleton {
    /*
     * What is merged, in this order:
     *   в ў u-after-a-vowel          v       Каліноўскі, KALINOUSKI, Калиновский; Uladzimir, Vladimir
     *   щ ш                          w       Shcherbakov, Scherbakov
     *   ц т, дз д                    t, d    Putsin (be), Putin
     *   дж ж                         j       Dzhabrailov, Jabrailov
     *   г х                          g       Serhii, Sergii, Mihail, Mikhail
     *   а о е ё є я э                a       akanje and yakanje: Коваленко, Каваленка; Семёнов, Semenov
     *   glides before vowels         -       Мария, Maria, Marija; at the start only in the skeleton
     *   doubled consonants           one
     *   abdul-, abdel-, abdur-       abd
     * The fold keeps endings, because Александр and Александра are two names. The skeleton drops the vowels at
     * the end, where gender (Иванова), case (Коваленку) and language (-ий, -y, -i) speak.
     */

    private static final int SHORTEST = 2;

    private Skeleton() {}

    /// The folded sound, endings kept.
    public static String fold(String sound) {
        return fold(sound, true);
    }

    /// The skeleton as it would be if no letter changed its neighbours: no glide is lost, no u is half a
    /// vowel. A slip can have made such neighbours; then this is closer to what was meant.
    public static String plain(String sound) {
        return of(fold(sound, false));
    }

    private static String fold(String sound, boolean inContext) {
        var folded = new StringBuilder(sound.length());
        for (int at = 0; at < sound.length(); at++) {
            char next = at + 1 < sound.length() ? sound.charAt(at + 1) : ' ';
            char symbol = inContext || sound.charAt(at) != 'u' ? consonant(sound, at, next) : 'u';
            boolean glide = inContext && symbol == 'i' && isVowel(next);
            boolean spoken = at == 0 && (next == 'a' || next == 'u');
            if (symbol != ' ' && (!glide || spoken)) {
                append(folded, symbol == 'o' || symbol == 'e' ? 'a' : symbol);
            }
        }
        return servant(folded);
    }

    /// Abdul Rahman, Abdelrahman, Abdurrahman: one name, whatever the article was made into.
    private static String servant(StringBuilder folded) {
        if (folded.length() > 6 && folded.indexOf("abd") == 0 && isVowel(folded.charAt(3))) {
            folded.delete(3, folded.charAt(4) == 'l' ? 5 : 4);
        }
        return folded.toString();
    }

    /// The fold without the vowels at its end and the glide at its start; at least two symbols of it are kept.
    public static String of(String fold) {
        int end = fold.length();
        while (end > SHORTEST && isVowel(fold.charAt(end - 1))) {
            end--;
        }
        return fold.substring(end > SHORTEST && startsWithGlide(fold) ? 1 : 0, end);
    }

    private static boolean startsWithGlide(String fold) {
        return fold.charAt(0) == 'i' && isVowel(fold.charAt(1));
    }

    /// The consonants alone: where Arabic script, which writes no short vowels, meets its romanisations. A
    /// breath at the end (Fatimah) is dropped.
    public static String consonants(String fold) {
        var bones = new StringBuilder(fold.length());
        for (int at = 0; at < fold.length(); at++) {
            char symbol = fold.charAt(at);
            if (!isVowel(symbol) && symbol != 'v') {
                append(bones, symbol);
            }
        }
        int last = bones.length() - 1;
        if (last > 1 && bones.charAt(last) == 'g' && fold.charAt(fold.length() - 1) == 'g') {
            bones.setLength(last);
        }
        return bones.toString();
    }

    private static char consonant(String sound, int at, char next) {
        char symbol = sound.charAt(at);
        char before = at > 0 ? sound.charAt(at - 1) : ' ';
        return switch (symbol) {
            case 'u' -> isHalf(before, at, next) ? 'v' : 'u';
            case 'c' -> before == 'w' ? ' ' : 'c';
            case 's' -> before == 't' ? ' ' : 's';
            case 'z' -> before == 'd' ? ' ' : 'z';
            case 'd' -> next == 'j' ? ' ' : 'd';
            case 'x' -> 'g';
            default -> symbol;
        };
    }

    /// Whether an u is the Belarusian half-vowel: after a full vowel, or before a consonant at the start of a word.
    private static boolean isHalf(char before, int at, char next) {
        return before == 'a' || before == 'o' || before == 'e' || (at == 0 && next != ' ' && !isVowel(next));
    }

    private static void append(StringBuilder folded, char symbol) {
        int last = folded.length() - 1;
        if (last < 0 || folded.charAt(last) != symbol || isVowel(symbol)) {
            folded.append(symbol);
        }
    }

    private static boolean isVowel(char symbol) {
        return switch (symbol) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        };
    }
}
