package org.whereabouts.sources.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
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

    static Given of(MultipartFile file) throws IOException {
        return new Given(
                Bytes.of(file.getBytes()),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), ""),
                false);
    }
}
