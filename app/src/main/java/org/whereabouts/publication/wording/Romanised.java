package org.whereabouts.publication.wording;

import java.util.List;
import java.util.Optional;
import org.whereabouts.names.PassportSpelling;
import org.whereabouts.names.Script;

/// A name in Latin letters, for readers who cannot read the script in which it was reported.
final class Romanised {

    private Romanised() {}

    /// The romanised form of the first of some spellings; empty when one of them is in Latin letters
    /// already, or where no table can give it.
    static Optional<String> of(List<String> spellings) {
        boolean needed = !spellings.isEmpty() && spellings.stream().noneMatch(Romanised::isLatin);
        return needed ? PassportSpelling.of(spellings.getFirst()) : Optional.empty();
    }

    private static boolean isLatin(String name) {
        return Script.mostOf(name) == Script.LATIN;
    }
}
