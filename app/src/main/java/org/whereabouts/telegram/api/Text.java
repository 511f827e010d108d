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
