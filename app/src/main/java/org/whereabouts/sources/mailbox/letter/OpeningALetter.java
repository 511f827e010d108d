package org.whereabouts.sources.mailbox.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.LimitsOnReading;
import org.whereabouts.access.SignedIn;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sources.mailbox.message.Message;
import org.whereabouts.sources.mailbox.message.ReadingAMessage;
import org.whereabouts.sources.mailbox.message.UnreadableMessage;

/// Opens a sealed letter for an officer who showed who they are a short while ago. It stands in the audit before it is
/// read.
@Service
public class OpeningALetter {

    private final Letters letters;
    private final ReadingAMessage reading;
    private final LimitsOnReading limits;
    private final Keys keys;

    OpeningALetter(Letters letters, ReadingAMessage reading, LimitsOnReading limits, Keys keys) {
        this.letters = letters;
        this.reading = reading;
        this.limits = limits;
        this.keys = keys;
    }

    /// Opens it. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param purpose a stable code, such as `letter.opened`
    public Outcome open(UUID id, SignedIn.Confirmed officer, String purpose) {
        Optional<Letter> letter = letters.find(id);
        Optional<byte[]> sealed = letters.sealed(id);
        if (letter.isEmpty() || sealed.isEmpty()) {
            return new Gone();
        }
        Optional<String> refused = limits.refuse(officer, id, purpose);
        if (refused.isPresent() || !(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return new Kept(refused.orElse("reading.locked"));
        }
        var wish = new Reading(officer.officer().id().toString(), Letter.subject(id), purpose);
        Optional<Opened> opened = unlocked.unsealing().read(wish);
        return opened.isEmpty() ? new Gone() : read(letter.get(), sealed.get(), opened.get());
    }

    private Open read(Letter letter, byte[] sealed, Opened opened) {
        byte[] raw;
        try (opened;
                InputStream file = opened.unseal(Letter.FIELD, new ByteArrayInputStream(sealed))) {
            raw = file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try {
            return new Open(letter, raw, reading.read(raw));
        } catch (UnreadableMessage broken) {
            return new Open(letter, raw, null);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It lies open; to be shown and not to be kept.
    ///
    /// @param raw     as it came
    /// @param message as it was read; null when it cannot be Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    public record Open(Letter letter, byte[] raw, @Nullable Message message) implements Outcome {

        /// Nothing of it.
        @Override
        public String toString() {
            return "an open letter";
        }
    }

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    public record Kept(String key) implements Outcome {}

    /// There is no such letter any more.
    public record Gone() implements Outcome {}
}
