package org.whereabouts.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// Something that is brought to us, before it is taken in.
///
/// @param operation the register it belongs beside
/// @param content   the bytes as they came
/// @param name      the name it came with; may be empty
/// @param mediaType what whoever sent it says that it is; may be empty
/// @param way       how it came
/// @param place     where it was got: an address of the web, the name of a folder or of a mailbox; empty when nobody
///                  knows. Never the address of a private person
/// @param got       when it was got
/// @param source    whose it is, or null when nobody has said yet
/// @param within    the document that it came in, such as the message of an attachment, or null
/// @param actor     who brought it, as the audit names them
public record Arrival(
        Operation.Id operation,
        Bytes content,
        String name,
        String mediaType,
        Way way,
        String place,
        Instant got,
        Source.@Nullable Id source,
        Document.@Nullable Id within,
        String actor) {

    @Override
    public String toString() {
        return "an arrival by " + way;
    }
}
