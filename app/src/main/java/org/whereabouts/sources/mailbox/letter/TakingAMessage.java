package org.whereabouts.sources.mailbox.letter;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;
import org.whereabouts.sources.mailbox.message.Message;
import org.whereabouts.sources.mailbox.message.Message.Part;

/// Takes a message of a source in: whole as it came, and its text and each attachment as documents within it.
@Service
public class TakingAMessage {

    private static final String EML = "message/rfc822";

    private final TakingADocumentIn taking;
    private final MailboxSettings settings;
    private final Clock clock;

    TakingAMessage(TakingADocumentIn taking, MailboxSettings settings, Clock clock) {
        this.taking = taking;
        this.settings = settings;
        this.clock = clock;
    }

    /// Takes it in, in the caller's transaction.
    ///
    /// @param digest names it: the subject may name somebody
    /// @return empty when it is larger than a document may be
    @Transactional
    public Optional<Document.Id> take(byte[] raw, Message message, String digest, Whose whose) {
        String name = "message-" + digest.substring(0, 12) + ".eml";
        Document.Id whole = take(Bytes.of(raw), name, EML, null, whose);
        if (whole != null) {
            Part body = message.body();
            if (body != null) {
                String end = message.html() == null ? ".txt" : ".html";
                take(Bytes.of(text(body)), "text-" + digest.substring(0, 12) + end, body.mediaType(), whole, whose);
            }
            message.parts()
                    .forEach(part -> take(Bytes.of(part.content()), part.name(), part.mediaType(), whole, whose));
        }
        return Optional.ofNullable(whole);
    }

    private Document.@Nullable Id take(
            Bytes content, String name, String mediaType, Document.@Nullable Id within, Whose whose) {
        var arrival = new Arrival(
                whose.operation(),
                content,
                name,
                mediaType,
                Way.MAILBOX,
                settings.folder(),
                now(),
                whose.source(),
                within,
                whose.actor());
        return switch (taking.take(arrival)) {
            case Taken.New(var id) -> id;
            case Taken.AlreadyThere(var id) -> id;
            case Taken.Refused refused -> null;
        };
    }

    /// The text in UTF-8 with its mark, so that what only the message said about its letters is not lost.
    private static byte[] text(Part body) {
        Charset charset = charset(body.charset());
        if (charset == null) {
            return body.content();
        }
        String text = charset.decode(ByteBuffer.wrap(body.content())).toString();
        return text.isBlank() ? new byte[0] : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// Whose it is, and who says so.
    public record Whose(Operation.Id operation, Source.Id source, String actor) {}
}
