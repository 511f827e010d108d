package org.whereabouts.enquiries.photograph;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All photographs and documents that were sent, sealed.
public interface Photographs {

    /// Adds one.
    ///
    /// @param sealed its content, in the field [Label#field()]
    void add(Label label, byte[] sealed);

    /// Those of one enquiry or telling, in order.
    List<Label> of(UUID subject);

    /// The sealed content of one; empty when there is none.
    Optional<byte[]> sealed(UUID subject, int number);

    /// Takes one away.
    void remove(UUID subject, int number);

    /// Deletes all of one enquiry or telling.
    ///
    /// @return how many there were
    int forget(UUID subject);

    /// What may be known of one without opening it.
    ///
    /// @param subject of which enquiry or telling
    /// @param number  from 1; never used twice
    /// @param size    of the content, in bytes
    record Label(UUID subject, int number, Kind kind, int size, Instant added) {

        /// The name of the field under which it is sealed.
        public String field() {
            return "photograph/" + number;
        }
    }

    /// What it is.
    enum Kind {
        JPEG,
        PDF,
        VIDEO
    }
}
