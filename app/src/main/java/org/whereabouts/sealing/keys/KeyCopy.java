package org.whereabouts.sealing.keys;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.sealing.cipher.Bytes;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.keys.KeyPairs.Lock;
import org.whereabouts.sealing.keys.KeyPairs.Pair;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A copy of the key for a safe: everything that opens this installation's sealed things, together with the passphrase.
///
/// @param whereabouts the version of this form, 1
/// @param pairs       the pairs that had a private half
record KeyCopy(
        int whereabouts, UUID installation, String salt, int kibibytes, int passes, int lanes, List<Copied> pairs) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FORM = 1;

    KeyCopy {
        pairs = List.copyOf(pairs);
    }

    static KeyCopy of(Lock lock, List<Pair> pairs) {
        return new KeyCopy(
                FORM,
                lock.installation(),
                text(lock.salt()),
                lock.cost().kibibytes(),
                lock.cost().passes(),
                lock.cost().lanes(),
                pairs.stream().flatMap(pair -> Copied.of(pair).stream()).toList());
    }

    /// Reads a copy; empty when it is none.
    static Optional<KeyCopy> parse(String text) {
        try {
            KeyCopy copy = JSON.readValue(text, KeyCopy.class);
            return copy.whereabouts == FORM ? Optional.of(copy) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException another) {
            return Optional.empty();
        }
    }

    String text() {
        return JSON.writeValueAsString(this) + "\n";
    }

    Lock lock() {
        return new Lock(installation, bytes(salt), new Cost(kibibytes, passes, lanes));
    }

    List<Pair> originals() {
        return pairs.stream().map(Copied::pair).toList();
    }

    private static String text(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static Bytes bytes(String text) {
        return Bytes.of(Base64.getDecoder().decode(text));
    }

    /// A pair in a copy.
    record Copied(UUID id, String made, @Nullable String retired, String publicHalf, String locked) {

        static Optional<Copied> of(Pair pair) {
            Bytes half = pair.locked();
            Instant end = pair.retired();
            return half == null
                    ? Optional.empty()
                    : Optional.of(new Copied(
                            pair.id(),
                            pair.made().toString(),
                            end == null ? null : end.toString(),
                            text(pair.publicHalf()),
                            text(half)));
        }

        Pair pair() {
            return new Pair(
                    id,
                    Instant.parse(made),
                    retired == null ? null : Instant.parse(retired),
                    bytes(publicHalf),
                    bytes(locked));
        }
    }
}
