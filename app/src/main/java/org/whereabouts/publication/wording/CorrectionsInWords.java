package org.whereabouts.publication.wording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.correction.Corrections;
import org.whereabouts.publication.correction.Corrections.Correction;
import org.whereabouts.publication.policy.Detail;

/// Says what was corrected of an entry, as far as its card shows it: of what is kept back it is not even told that it
/// was
/// corrected.
@Component
public class CorrectionsInWords {

    private final Corrections corrections;
    private final Words words;

    CorrectionsInWords(Corrections corrections, Words words) {
        this.corrections = corrections;
        this.words = words;
    }

    /// The sentences, the newest first.
    public List<String> of(PublicCard card, Locale language) {
        return corrections.of(card.person()).stream()
                .filter(one -> isShown(one.what(), card))
                .map(one -> sentence(one, language))
                .toList();
    }

    private String sentence(Correction one, Locale language) {
        String what = words.say(language, "policy.field." + one.what().name().toLowerCase(Locale.ROOT));
        return words.say(
                language,
                "history.corrected",
                words.date(language, LocalDate.ofInstant(one.at(), ZoneOffset.UTC)),
                what);
    }

    private static boolean isShown(Detail what, PublicCard card) {
        return switch (what) {
            case NAME -> !card.names().isEmpty();
            case SOURCE -> true;
            default -> card.lines().stream().anyMatch(line -> line.detail() == what);
        };
    }
}
