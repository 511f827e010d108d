package org.whereabouts.bench.people;

import org.whereabouts.bench.spelling.Georgian;
import org.whereabouts.bench.spelling.Respelling;
import org.whereabouts.bench.spelling.Tongue;

/// A family name as its own language writes it.
///
/// @param tongue    its language
/// @param masculine of a man; an Arabic one in Buckwalter's letters
/// @param feminine  of a woman; often the same
public record Surname(Tongue tongue, String masculine, String feminine) {

    /// The form of a man or a woman in a language.
    public String in(Tongue other, boolean male) {
        var own = male ? masculine : feminine;
        return tongue == Tongue.KA && other != Tongue.KA ? Georgian.cyrillic(own) : Respelling.of(own, tongue, other);
    }
}
