package org.whereabouts.names;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.names.words.Words.Word;

/// A name while it is being read: its words as they stand, before it is decided what each is there for.
final class Draft {

    /// One word of the draft; `tied` by a hyphen to the one before.
    static final class Entry {
        final Spelling spelling;
        final Word word;
        final boolean shortened;
        final boolean tied;
        Part part = Part.UNKNOWN;
        boolean certain;

        Entry(Spelling spelling, Word word, boolean tied) {
            this.spelling = spelling;
            this.word = word;
            this.tied = tied;
            int letters = word.text().length();
            this.shortened = letters == 1 || (word.dotted() && letters <= MOST_OF_A_SHORTENED_NAME);
        }

        /// Says what the word is for, unless that is known for certain already.
        void guess(Part likely) {
            part = certain ? part : likely;
        }

        void decide(Part known) {
            part = known;
            certain = true;
        }

        boolean isInitial() {
            return shortened && word.text().length() <= 2;
        }

        boolean isFree() {
            return part == Part.UNKNOWN;
        }

        boolean isCapitals() {
            var text = word.text();
            for (int at = 0; at < text.length(); at++) {
                if (Character.isLowerCase(text.charAt(at))) {
                    return false;
                }
            }
            return text.length() > 2 && Character.isUpperCase(text.charAt(0));
        }
    }

    private static final int MOST_OF_A_SHORTENED_NAME = 6;

    final List<Entry> entries = new ArrayList<>(4);
    final List<String> set = new ArrayList<>(0);

    /// The entries that nothing is known of yet.
    List<Entry> free() {
        var free = new ArrayList<Entry>(entries.size());
        for (var entry : entries) {
            if (entry.isFree()) {
                free.add(entry);
            }
        }
        return free;
    }

    private boolean isAgain(Entry entry) {
        // Muhammad can be the son of Muhammad; a family name has been written twice by mistake.
        if (entries.size() < 3 || entry.shortened || !entry.spelling.classes().isEmpty()) {
            return false;
        }
        for (var earlier : entries) {
            if (earlier.spelling.text().equals(entry.spelling.text())) {
                return !earlier.equals(entry);
            }
        }
        return false;
    }

    /// The finished name; a word that stands there twice is kept once.
    PersonName finished(List<PersonName> others) {
        var tokens = new ArrayList<NameToken>(entries.size());
        for (var entry : entries) {
            if (!isAgain(entry)) {
                tokens.add(new NameToken(entry.spelling, entry.part, entry.certain, entry.shortened));
            }
        }
        return new PersonName(tokens, others, set);
    }
}
