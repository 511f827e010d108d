package org.whereabouts.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.registry.Operation;

/// One message owed to one enquirer: what of it may be known without opening anything sealed.
///
/// @param news     what may be written of it; whether it is grave is sealed in the call task
/// @param about    what was found or said, if it is about something of that kind
/// @param owed     since when
/// @param delivery how far it has come
public record Notice(
        Id id,
        Enquiry.Id enquiry,
        Operation.Id operation,
        News.Plain news,
        @Nullable About about,
        Instant owed,
        Delivery delivery) {

    /// A number that says nothing; also that by which whoever receives it twice sees that it is one.
    public record Id(UUID value) {

        /// A new one.
        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What people are told about: a match, for instance. Who was told about it can be told that it was wrong.
    ///
    /// @param value the id that the room has for it whose word it is
    public record About(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// A notice that one sender has in hand, and nobody else until that one is given up.
    ///
    /// @param attempt  the how many-th
    /// @param perhaps  whether an earlier attempt may have succeeded without anybody knowing
    public record Claim(Notice notice, int attempt, boolean perhaps) {}
}
