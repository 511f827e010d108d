package org.whereabouts.sealing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.whereabouts.sealing.cipher.DataKey;
import org.whereabouts.sealing.keys.Label;

/// The sealed things of one subject, while somebody reads them. Close it to forget the keys.
public final class Opened implements AutoCloseable {

    private final Label label;
    private final Map<UUID, DataKey> keys;

    Opened(Label label, Map<UUID, DataKey> keys) {
        this.label = label;
        this.keys = Map.copyOf(keys);
    }

    /// Opens a value.
    ///
    /// @param field the name under which it was sealed
    /// @throws DoesNotOpen when it was changed, or is another field's or another subject's
    public byte[] unseal(String field, Sealed sealed) {
        UUID id = sealed.key();
        return key(id).open(sealed.body(), label.value(id, field));
    }

    /// Opens a file while it is being read. Read to the end: only then is it sure that nothing was cut off.
    ///
    /// @param field  the name under which it was sealed
    /// @param sealed closed with the stream
    /// @throws DoesNotOpen  at once or from reading, when something is not as it was sealed
    /// @throws IOException  when it cannot be read
    public InputStream unseal(String field, InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(Sealed.HEAD);
        if (head.length < Sealed.HEAD) {
            throw new EOFException("WA-0928 not a sealed file");
        }
        UUID id = Sealed.key(head, Sealed.FILE);
        return key(id).opening(sealed, label.file(id, field));
    }

    private DataKey key(UUID id) {
        DataKey key = keys.get(id);
        if (key == null) {
            throw new DoesNotOpen("WA-0929 sealed for another subject");
        }
        return key;
    }

    @Override
    public void close() {
        keys.values().forEach(DataKey::close);
    }

    @Override
    public String toString() {
        return "what is sealed of " + label.subject();
    }
}
