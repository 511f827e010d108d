package org.whereabouts.casework.entering;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.column.Column;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;

/// Something that came on paper or by word, on its way into the register.
///
/// @param brought by whom and when it was taken in
public record Paper(UUID id, Operation.Id operation, Kind kind, From from, Brought brought, State state) {

    @Override
    public String toString() {
        return "paper " + id;
    }

    /// What it is.
    public enum Kind {
        /// A capture card (GC III art. 70).
        CAPTURE_CARD,
        /// An official notification (GC III art. 122).
        NOTIFICATION,
        /// A letter, or a message of a prisoner.
        LETTER,
        /// Something said, by telephone or face to face.
        WORD;

        /// Whether two officers key it: what is published and told rests on it letter by letter.
        public boolean isKeyedTwice() {
            return this == CAPTURE_CARD || this == NOTIFICATION;
        }

        /// Whether there has to be a picture of it.
        public boolean needsAPicture() {
            return isKeyedTwice();
        }
    }

    /// Who said it.
    ///
    /// @param grade of which a source that is known already keeps its own reliability
    public record From(String source, Source.Kind kind, Grade grade) {}

    /// How it was taken in.
    ///
    /// @param original the digest of its picture, or null
    public record Brought(
            Officer.Id by, Instant at, @Nullable Sha256 original) {}

    /// What one officer keyed.
    ///
    /// @param fields what stands in each field that is not blank, dates as
    ///               [org.whereabouts.matching.PartialDate] prints them
    public record Keying(Officer.Id by, Map<Column, String> fields) {
        public Keying {
            fields = Map.copyOf(fields);
        }

        @Override
        public String toString() {
            return "keyed by " + by;
        }
    }

    /// How far it is.
    public sealed interface State {

        /// Nobody keyed it.
        record ToKey() implements State {}

        /// One officer keyed it; another one has to, without seeing it.
        record KeyedOnce(Keying first) implements State {}

        /// Two officers keyed it differently.
        record Differing(Keying first, Keying second) implements State {}

        /// One of the two settled it; somebody else has to agree.
        record Settled(Keying first, Keying second, Keying settled) implements State {}

        /// It is a report of this entry.
        record Entered(Person.Id person, Instant at) implements State {}

        /// It is not to be entered.
        record SetAside(Officer.Id by, Instant at, String reason) implements State {}
    }
}
