package org.whereabouts.exchange.pfif.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;

/// What partners' records say that the register has no place for, by their numbers.
public interface Received {

    /// Keeps them, each in place of the one with the same number.
    void put(Operation.Id operation, Collection<Head> heads);

    /// The one with this number; of a person and a note that have the same, the person.
    Optional<Head> find(Operation.Id operation, String recordId);

    /// Those with these numbers.
    Heads all(Operation.Id operation, Collection<String> recordIds);

    /// Records of people whose time is over, and of which that was not noted.
    List<Head> over(Instant now);

    /// Notes that a record has ended.
    void end(Operation.Id operation, String recordId);

    /// Heads by their numbers. A person and a note may have the same.
    record Heads(Map<String, Head> people, Map<String, Head> notes) {
        /// Sorts them.
        public static Heads of(Collection<Head> all) {
            return new Heads(
                    all.stream()
                            .filter(head -> !head.note())
                            .collect(Collectors.toUnmodifiableMap(Head::recordId, Function.identity())),
                    all.stream()
                            .filter(Head::note)
                            .collect(Collectors.toUnmodifiableMap(Head::recordId, Function.identity())));
        }
    }

    /// The head of a record.
    ///
    /// @param sourceDate  to the second, as its author has it, or null
    /// @param status      of a note, in the words of the format, or null
    /// @param madeContact whether the author spoke with the person: `true`, `false`, or null when not said
    /// @param sourceName  where the record was first kept, or null
    /// @param sourceUrl   its page there, or null
    /// @param expires     when the record ends, or null
    record Head(
            Operation.Id operation,
            String recordId,
            boolean note,
            Person.Id person,
            @Nullable Instant sourceDate,
            @Nullable String status,
            @Nullable String madeContact,
            @Nullable String sourceName,
            @Nullable String sourceUrl,
            @Nullable Instant expires) {}
}
