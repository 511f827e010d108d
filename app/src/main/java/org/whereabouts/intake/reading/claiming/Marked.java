package org.whereabouts.intake.reading.claiming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.naming.NameSpan;
import org.whereabouts.intake.reading.naming.NameSpotter;
import org.whereabouts.intake.reading.text.DateSpan;
import org.whereabouts.intake.reading.text.Dates;
import org.whereabouts.intake.reading.text.PlaceSpan;
import org.whereabouts.intake.reading.text.Places;
import org.whereabouts.intake.reading.text.Sentence;

/// A sentence with the names, dates and places in it.
public record Marked(Sentence sentence, List<NameSpan> names, List<DateSpan> dates, List<PlaceSpan> places) {

    /// Marks a sentence.
    ///
    /// @param published the day of the article, or null where nobody knows
    public static Marked of(Sentence sentence, String language, @Nullable LocalDate published) {
        return new Marked(
                sentence, NameSpotter.find(sentence, language), Dates.find(sentence, published), Places.find(sentence));
    }

    /// The name to which a token belongs.
    public Optional<NameSpan> nameAt(int token) {
        return names.stream().filter(name -> name.covers(token)).findFirst();
    }

    /// Whether a token belongs to a date.
    public boolean isDate(int token) {
        return dates.stream().anyMatch(date -> date.covers(token));
    }
}
