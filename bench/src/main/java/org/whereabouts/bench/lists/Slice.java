package org.whereabouts.bench.lists;

import java.util.List;
import org.whereabouts.bench.spelling.Tongue;

/// A register and the questions put to it: each is measured on its own, because the easy ones tell nobody apart.
public enum Slice {
    /// A register in Latin letters, asked in Cyrillic.
    LATIN,
    /// A register in Cyrillic, asked in Latin letters.
    CYRILLIC,
    /// Belarusians registered in Latin letters from the Russian form, asked from the Belarusian one; no patronymic.
    BELARUSIAN,
    /// Arab families romanised in four ways, asked in Arabic.
    ARABIC,
    /// A register in Cyrillic, asked in Cyrillic: declined, diminutives, scanned, letters that look alike.
    FORMS;

    /// The languages of families; one that stands twice is twice as frequent.
    List<Tongue> mix() {
        return switch (this) {
            case LATIN, CYRILLIC ->
                List.of(Tongue.UK, Tongue.UK, Tongue.UK, Tongue.RU, Tongue.RU, Tongue.RU, Tongue.BE, Tongue.KA);
            case BELARUSIAN -> List.of(Tongue.BE);
            case ARABIC -> List.of(Tongue.AR);
            case FORMS -> List.of(Tongue.UK, Tongue.RU);
        };
    }

    List<Kind> kinds() {
        return switch (this) {
            case LATIN, CYRILLIC -> Kind.USUAL;
            case BELARUSIAN -> Kind.BARE;
            case ARABIC -> Kind.CHAINS;
            case FORMS -> Kind.FORMS;
        };
    }
}
