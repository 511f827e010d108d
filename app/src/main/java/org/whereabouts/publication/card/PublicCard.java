package org.whereabouts.publication.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.publication.policy.Policy;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.standing.Standing;

/// All that anybody may be shown of one person. Whatever is not in here cannot be shown by mistake.
///
/// @param person    the address of the entry
/// @param operation the register it stands in
/// @param names     every spelling, the one most sources use first; empty for an unidentified person
/// @param lines     one fact each, the situation first
/// @param history   what was said by whom, the newest first
public record PublicCard(
        Person.Id person, Operation.Id operation, List<WrittenName> names, List<Line> lines, List<Past> history) {

    public PublicCard {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    /// Draws up the card of a person for the public.
    ///
    /// @param today the day of reading: children come of age
    public static PublicCard of(Person person, Policy policy, LocalDate today) {
        return new CardDraft(person, policy, today).draw();
    }

    /// Whether a word stands on the card, in some form: in a description, a place, an age, a year.
    public boolean mentions(String word) {
        return Mention.of(word, lines.stream());
    }

    /// One fact with its standing.
    ///
    /// @param detail   what it is about
    /// @param value    what is said
    /// @param standing how firmly
    /// @param saying   who says so, the newest first
    /// @param against  who says otherwise, the newest first
    public record Line(Detail detail, Value value, Standing standing, List<Said> saying, List<Said> against) {
        public Line {
            saying = List.copyOf(saying);
            against = List.copyOf(against);
        }
    }

    /// Who said something, and when.
    ///
    /// @param source   the source's name, or null when the public is not told it
    /// @param kind     what kind of speaker it is
    /// @param official whether its notices are official notifications
    /// @param on       when the source said it, to the month, or null
    /// @param received the day on which it reached this register
    public record Said(
            @Nullable String source,
            Source.Kind kind,
            boolean official,
            @Nullable PartialDate on,
            LocalDate received) {}

    /// One report in the history.
    ///
    /// @param said  who said it, and when
    /// @param name  the name as this report has it, or null
    /// @param value the situation it tells, or null when it tells none or none that may be shown
    /// @param state whether it still stands
    public record Past(
            Said said, @Nullable WrittenName name, @Nullable Value value, State state) {}

    /// Whether a report of the history still stands, without what is not for the public.
    public enum State {
        STANDS,
        VANISHED,
        REPLACED,
        TAKEN_BACK
    }
}
