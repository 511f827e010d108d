package org.whereabouts.telegram.api;

/// A message as it is sent: plain, without marks that somebody's name could be taken for, and without a preview of what
/// it points to, which would tell others of it.
///
/// @param words at most [#LONGEST] characters
/// @param keys  beneath it
/// @param quiet whether it makes no sound
public record Text(String words, Keys keys, boolean quiet) {

    /// How many characters a message has at most.
    public static final int LONGEST = 4096;

    /// As much of some words as fits, and no half of a letter.
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = most - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /// With keys.
    public static Text of(String words, Keys keys) {
        return new Text(words, keys, false);
    }

    /// Words alone.
    public static Text of(String words) {
        return of(words, Keys.NONE);
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a message";
    }
}
