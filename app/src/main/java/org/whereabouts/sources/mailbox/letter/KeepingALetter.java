package org.whereabouts.sources.mailbox.letter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.mailbox.letter.Letter.State;
import org.whereabouts.sources.mailbox.letter.Letter.Why;
import org.whereabouts.sources.mailbox.message.Message;
import org.whereabouts.sources.mailbox.message.ReadingAMessage;
import org.whereabouts.sources.mailbox.message.UnreadableMessage;
import org.whereabouts.sources.mailbox.sender.KeyOfTheMailbox;
import org.whereabouts.sources.mailbox.sender.KnowingSenders;
import org.whereabouts.sources.mailbox.sender.Senders;

/// Keeps a message that was fetched: all of it or nothing. When this returns it is ours, and the server may be
/// told so.
@Service
public class KeepingALetter {

    private final ReadingAMessage reading;
    private final KnowingSenders senders;
    private final Keeping keeping;

    KeepingALetter(ReadingAMessage reading, KnowingSenders senders, Keeping keeping) {
        this.reading = reading;
        this.senders = senders;
        this.keeping = keeping;
    }

    /// Keeps it, unless it is kept already.
    @Transactional
    public void keep(byte[] raw, Letters.Place place) {
        if (keeping.isKept(raw, place)) {
            return;
        }
        Message message;
        try {
            message = reading.read(raw);
        } catch (UnreadableMessage broken) {
            keeping.sealed(raw, 0, Why.valueOf(broken.why().name()), place);
            return;
        }
        Optional<Senders.Known> known = Optional.ofNullable(message.from()).flatMap(senders::find);
        if (known.isPresent() && message.vouched()) {
            keeping.taken(raw, message, known.get(), place);
            senders.wrote(known.get());
        } else {
            keeping.sealed(raw, message.parts().size(), why(message, known.isPresent()), place);
        }
    }

    /// Keeps one without trying to read it, because the reading of it fails.
    @Transactional
    public void keepUnread(byte[] raw, Letters.Place place) {
        if (!keeping.isKept(raw, place)) {
            keeping.sealed(raw, 0, Why.BROKEN, place);
        }
    }

    /// Keeps what is known of one that is longer than is fetched.
    @Transactional
    public void keepHead(byte[] head, long size, Letters.Place place) {
        keeping.head(head, size, place);
    }

    private static Why why(Message message, boolean known) {
        return message.from() == null ? Why.NAMELESS : known ? Why.NOT_VOUCHED : Why.STRANGER;
    }

    /// How it is kept.
    @Service
    static class Keeping {
        private final Letters letters;
        private final TakingAMessage taking;
        private final SealingALetter sealing;
        private final KeyOfTheMailbox key;
        private final Clock clock;

        Keeping(Letters letters, TakingAMessage taking, SealingALetter sealing, KeyOfTheMailbox key, Clock clock) {
            this.letters = letters;
            this.taking = taking;
            this.sealing = sealing;
            this.key = key;
            this.clock = clock;
        }

        boolean isKept(byte[] raw, Letters.Place place) {
            return letters.again(key.digest("message", raw), place);
        }

        void taken(byte[] raw, Message message, Senders.Known sender, Letters.Place place) {
            String digest = key.digest("message", raw);
            var whose = new TakingAMessage.Whose(sender.operation(), sender.source(), "system");
            Optional<Document.Id> document = taking.take(raw, message, digest, whose);
            if (document.isEmpty()) {
                sealed(raw, message.parts().size(), Why.LONG, place);
            } else {
                letters.add(letter(digest, raw.length, message.parts().size(), Why.KNOWN, document.get()), place, null);
            }
        }

        void sealed(byte[] raw, int attached, Why why, Letters.Place place) {
            sealing.seal(letter(key.digest("message", raw), raw.length, attached, why, null), place, raw);
        }

        /// Two long ones may have the same head.
        void head(byte[] head, long size, Letters.Place place) {
            String digest = key.digest("head " + place.box() + " " + place.validity() + " " + place.uid(), head);
            if (!letters.again(digest, place)) {
                sealing.seal(letter(digest, size, 0, Why.LONG, null), place, head);
            }
        }

        private Letter letter(String digest, long size, int attached, Why why, Document.@Nullable Id document) {
            State state = document == null ? State.WAITING : State.TAKEN;
            return new Letter(
                    UUID.randomUUID(),
                    digest,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    size,
                    attached,
                    why,
                    state,
                    document);
        }
    }
}
