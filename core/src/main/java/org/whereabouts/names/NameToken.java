package org.whereabouts.names;

/// One word of a read name.
///
/// @param spelling  the word
/// @param part      what it is there for
/// @param certain   whether the source or the form of the word says so; otherwise `part` is the likeliest guess
/// @param shortened whether it is an initial or an abbreviation, which stands for every name that begins so
public record NameToken(Spelling spelling, Part part, boolean certain, boolean shortened) {

    /// Whether this is a single letter that stands for a name.
    public boolean isInitial() {
        return shortened && spelling.text().length() <= 2;
    }
}
