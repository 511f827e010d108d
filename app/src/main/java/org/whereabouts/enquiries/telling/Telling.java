package org.whereabouts.enquiries.telling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Subject;

/// Something that somebody told us: what of it may be known without opening it.
///
/// @param number   on the receipt
/// @param received when it came
/// @param state    where it stands
/// @param own      whether they told it of themselves
/// @param entry    the entry of which they say that it is wrong, or null: the address of a page, nothing of
///                 a family
/// @param told     what was told, sealed
/// @param teller   who told it and how to reach them, sealed
public record Telling(
        Id id,
        Operation.Id operation,
        Receipt.Digits number,
        Instant received,
        State state,
        boolean own,
        Person.@Nullable Id entry,
        Sealed told,
        Sealed teller) {

    /// The name of the field under which it is sealed what was told.
    public static final String TOLD = "told";
    /// The name of the field under which it is sealed who told it.
    public static final String TELLER = "teller";

    /// Where a telling stands.
    public enum State {
        AWAITING,
        TAKEN_UP,
        SET_ASIDE,
        /// Whoever told it took it back before anybody had decided on it; nothing of it can be read.
        TAKEN_BACK
    }

    /// A number that says nothing; also the key by which sending twice makes one telling.
    public record Id(UUID value) {

        /// Whose sealed things they are.
        public Subject subject() {
            return new Subject("telling", value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
