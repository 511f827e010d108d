package org.whereabouts.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.whereabouts.audit.Sha256;

/// The originals: files and pictures, each kept once under its digest.
public interface Originals {

    /// Keeps a file, unless it is kept already.
    ///
    /// @throws IOException when the file cannot be read
    Original keep(Path file, String name, String mediaType) throws IOException;

    /// Keeps some bytes, unless they are kept already.
    Original keep(byte[] content, String name, String mediaType);

    /// What is known of the original with this digest.
    Optional<Original> find(Sha256 sha256);

    /// Copies an original, part by part.
    ///
    /// @throws IOException when the target cannot be written
    void copy(Sha256 sha256, OutputStream target) throws IOException;

    /// The bytes of a small original, such as a picture.
    default byte[] bytes(Sha256 sha256) {
        var target = new ByteArrayOutputStream();
        try {
            copy(sha256, target);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return target.toByteArray();
    }
}
