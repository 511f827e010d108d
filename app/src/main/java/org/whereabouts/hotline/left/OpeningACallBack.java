package org.whereabouts.hotline.left;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

/// Opens a call-back for an officer who showed who they are a short while ago: whom to call, and what they said. It
/// stands
/// in the audit before it is heard.
@Service
public class OpeningACallBack {

    private static final String PURPOSE = "call.back.opened";

    private final CallBacks callBacks;
    private final LimitsOnReading limits;
    private final Keys keys;

    OpeningACallBack(CallBacks callBacks, LimitsOnReading limits, Keys keys) {
        this.callBacks = callBacks;
        this.limits = limits;
        this.keys = keys;
    }

    /// Opens it. Not inside of a transaction: what was heard cannot be unheard.
    public Outcome open(UUID id, SignedIn.Confirmed officer) {
        Optional<CallBack> callBack = callBacks.find(id);
        if (callBack.isEmpty()) {
            return new Gone();
        }
        Optional<String> refused = limits.refuse(officer, id, PURPOSE);
        if (refused.isPresent() || !(keys.state() instanceof KeyState.Unlocked unlocked)) {
            return new Kept(refused.orElse("reading.locked"));
        }
        var reading =
                new Reading(officer.officer().id().toString(), callBack.get().subject(), PURPOSE);
        return unlocked.unsealing()
                .read(reading)
                .<Outcome>map(opened -> read(callBack.get(), opened))
                .orElseGet(() -> new Open(callBack.get(), null, null));
    }

    private Open read(CallBack callBack, Opened opened) {
        try (opened) {
            String number = callBacks
                    .number(callBack.id())
                    .map(kept -> new String(opened.unseal(CallBack.NUMBER, kept), StandardCharsets.UTF_8).strip())
                    .orElse(null);
            String message = callBacks
                    .message(callBack.id())
                    .map(kept -> message(kept, opened))
                    .orElse(null);
            return new Open(callBack, number, message);
        }
    }

    private static String message(byte[] sealed, Opened opened) {
        try (InputStream file = opened.unseal(CallBack.MESSAGE, new ByteArrayInputStream(sealed))) {
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It lies open; to be shown and not to be kept.
    ///
    /// @param number  to call, or null when nobody knows one
    /// @param message WAV in base 64, to stand within a page: it has no address of its own; null when there is none
    public record Open(
            CallBack callBack,
            @Nullable String number,
            @Nullable String message) implements Outcome {

        /// Nothing of it.
        @Override
        public String toString() {
            return "an open call-back";
        }
    }

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    public record Kept(String key) implements Outcome {}

    /// There is no such call-back.
    public record Gone() implements Outcome {}
}
