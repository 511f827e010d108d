package org.whereabouts.publication.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.pages.DateAsked;
import org.whereabouts.pages.Trouble;

/// What somebody wrote into the form of the search, exactly as they wrote it.
public record Asked(
        @Nullable String name,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year,
        @Nullable String more) {

    /// An empty form.
    public static final Asked NOTHING = new Asked(null, null, null, null, null);

    private static final int LONGEST = 200;

    /// Whether the form was not sent at all.
    public boolean isNotSent() {
        return equals(NOTHING);
    }

    /// Reads it.
    ///
    /// @param today birth dates lie before
    public Reading read(LocalDate today) {
        var troubles = new ArrayList<Trouble>();
        String who = clean(name);
        String other = clean(more);
        PartialDate born = DateAsked.read(clean(day), clean(month), clean(year), today, troubles);
        if (who.length() > LONGEST || other.length() > LONGEST) {
            troubles.add(Trouble.of(who.length() > LONGEST ? "name" : "more", "trouble.long", LONGEST));
        }
        if (who.isEmpty() && other.isEmpty()) {
            troubles.addFirst(Trouble.of("name", "trouble.name.empty"));
        } else if (!who.isEmpty() && isOneWord(who) && other.isEmpty() && born == null && troubles.isEmpty()) {
            troubles.addFirst(Trouble.of("name", "trouble.name.alone"));
        }
        return troubles.isEmpty() ? new Question(who, born, other) : new Incomplete(troubles);
    }

    private static boolean isOneWord(String text) {
        return text.split("[\\s.]+").length < 2;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /// What a form amounts to.
    public sealed interface Reading {}

    /// A question that can be answered.
    ///
    /// @param name a name of two words or more, or of one with another fact; empty when a description is given
    /// @param born as much of the date of birth as is known, or null
    /// @param more anything else, or empty
    public record Question(String name, @Nullable PartialDate born, String more) implements Reading {}

    /// A form in which something is missing or cannot be so.
    public record Incomplete(List<Trouble> troubles) implements Reading {
        public Incomplete {
            troubles = List.copyOf(troubles);
        }
    }
}
