package org.whereabouts.sources;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// Something that came in: the same bytes are one document, however often they come.
///
/// @param id       its number
/// @param content  what it is
/// @param source   whose it is, or null when nobody has said yet
/// @param within   the document that it came in first, or null
/// @param arrivals how it came, the first first; never empty
public record Document(
        Id id,
        Content content,
        Source.@Nullable Id source,
        @Nullable Id within,
        List<Came> arrivals) {

    /// The address of the web where it was last got, or null.
    public @Nullable String address() {
        return arrivals.reversed().stream()
                .map(Came::place)
                .filter(place -> place.startsWith("https://") || place.startsWith("http://"))
                .findFirst()
                .orElse(null);
    }

    /// The number of a document.
    public record Id(long number) {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /// What a document is.
    ///
    /// @param sha256    of its bytes, which are among the originals
    /// @param name      the name it first came with; may be empty
    /// @param mediaType what its sender says that it is, or what it was found to be
    /// @param size      in bytes
    public record Content(Operation.Id operation, Sha256 sha256, String name, String mediaType, long size, Kind kind) {}

    /// One time that it came: its custody.
    ///
    /// @param place where it was got; empty when nobody knows
    /// @param name  the name it came with
    /// @param got   when it was got there
    /// @param taken when we took it in
    /// @param actor who brought it, as the audit names them
    public record Came(Way way, String place, String name, Instant got, Instant taken, String actor) {}
}
