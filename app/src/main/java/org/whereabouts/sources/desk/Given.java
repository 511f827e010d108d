package org.whereabouts.sources.desk;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sources.Bytes;

/// What an officer gave to the form: a file, or a text.
///
/// @param name    as it came; empty of a text
/// @param type    what the browser says that it is
/// @param isEmpty whether there is nothing in it
record Given(Bytes content, String name, String type, boolean isEmpty) {

    static Given typed(String text) {
        return new Given(
                Bytes.of(text.getBytes(StandardCharsets.UTF_8)), "", "text/plain; charset=utf-8", text.isBlank());
    }

    /// @param name as the browser says, or null
    /// @param type as the browser says, or null
    static Given file(byte[] content, @Nullable String name, @Nullable String type) {
        return new Given(
                Bytes.of(content), Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(type, ""), false);
    }
}
