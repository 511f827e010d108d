package org.whereabouts.hotline.left;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.hotline.left.CallBack.Kind;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.prompts.Wav;
import org.whereabouts.registry.Operation;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;

/// Keeps that somebody is to be called back, number and message sealed at once. Works while the service is locked.
@Service
public class LeavingACallBack {

    /// So much room for a number, that what is sealed does not show how long it is.
    private static final int ROOM = 24;

    private final CallBacks callBacks;
    private final Sealing sealing;
    private final Clock clock;

    LeavingACallBack(CallBacks callBacks, Sealing sealing, Clock clock) {
        this.callBacks = callBacks;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Keeps it.
    ///
    /// @return its id, by which more can be added in the same call
    @Transactional
    public UUID leave(Wanted wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CallBack callBack = CallBack.fresh(wanted.kind(), wanted.operation(), wanted.language(), wanted.enquiry(), now);
        callBacks.add(callBack);
        if (wanted.number() != null) {
            number(callBack, wanted.number());
        }
        if (wanted.message() != null) {
            message(callBack, wanted.message());
        }
        return callBack.id();
    }

    /// Keeps another number.
    @Transactional
    public void number(UUID id, String number) {
        callBacks.find(id).ifPresent(one -> number(one, number));
    }

    private void number(CallBack callBack, String number) {
        String padded = number + " ".repeat(Math.max(0, ROOM - number.length()));
        try (Envelope envelope = sealing.open(callBack.subject())) {
            callBacks.number(callBack.id(), envelope.seal(CallBack.NUMBER, padded.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// Keeps another message in place of the first: the caller said it again.
    @Transactional
    public void message(UUID id, Sound message) {
        callBacks.find(id).ifPresent(one -> message(one, message));
    }

    private void message(CallBack callBack, Sound message) {
        var sealed = new ByteArrayOutputStream(2 * message.size() + 1024);
        try (Envelope envelope = sealing.open(callBack.subject());
                OutputStream into = envelope.seal(CallBack.MESSAGE, sealed)) {
            into.write(Wav.write(message));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        callBacks.message(callBack.id(), sealed.toByteArray(), message.length().toMillis());
    }

    /// What is to be kept.
    ///
    /// @param number  to call, or null
    /// @param message what they said, or null
    public record Wanted(
            Kind kind,
            Operation.Id operation,
            @Nullable Locale language,
            Enquiry.@Nullable Id enquiry,
            @Nullable String number,
            @Nullable Sound message) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "a call-back that is wanted";
        }
    }
}
