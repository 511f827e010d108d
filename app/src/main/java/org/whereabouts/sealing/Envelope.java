package org.whereabouts.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.keys.Label;

/// An open envelope of one subject: things can be put in, under the names of their fields, until it is
/// closed. Nothing can be taken out.
public final class Envelope implements AutoCloseable {

    private final Label label;
    private final UUID id;
    private final DataKey key;

    Envelope(Label label, UUID id, DataKey key) {
        this.label = label;
        this.id = id;
        this.key = key;
    }

    /// Seals a value.
    ///
    /// @param field the name under which it will be opened, such as `contact`
    public Sealed seal(String field, byte[] plain) {
        return Sealed.of(id, key.seal(plain, label.value(id, field)));
    }

    /// Seals what is written into the stream until it is closed: a photograph, a letter, a recording.
    /// Nothing of it is kept but a segment of 64 KiB in memory.
    ///
    /// @param field the name under which it will be opened, such as `photograph/1`
    /// @param into  where the sealed bytes go; closed with the stream
    /// @throws IOException when they cannot go there
    public OutputStream seal(String field, OutputStream into) throws IOException {
        into.write(Sealed.head(Sealed.FILE, id));
        return key.sealing(into, label.file(id, field));
    }

    /// Whose it is.
    public Subject subject() {
        return label.subject();
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return "an envelope of " + label.subject();
    }
}
