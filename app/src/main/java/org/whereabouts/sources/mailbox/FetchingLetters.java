package org.whereabouts.sources.mailbox;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.whereabouts.sources.mailbox.imap.Counter;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;
import org.whereabouts.sources.mailbox.imap.PostOffice;
import org.whereabouts.sources.mailbox.imap.ServerAway;
import org.whereabouts.sources.mailbox.letter.KeepingALetter;
import org.whereabouts.sources.mailbox.letter.Letters;
import org.whereabouts.sources.mailbox.letter.Letters.Place;
import org.whereabouts.sources.mailbox.sender.KeyOfTheMailbox;

/// Fetches the mailbox once: what is new is kept, and only then is the server told.
@Service
class FetchingLetters {

    /*
     * Whenever this is killed, nothing is lost and nothing is there twice. Before a message is kept, the server
     * has it as it was, and it is fetched again. After it is kept and before the server is told, its place
     * (UIDVALIDITY and UID) is among the unsettled ones, and the server is told first thing at the next visit.
     * When the server counts anew meanwhile, the message is fetched again and known by its digest.
     */

    private static final Logger LOG = LoggerFactory.getLogger(FetchingLetters.class);

    private static final int ATTEMPTS = 3;

    private final PostOffice office;
    private final Letters letters;
    private final KeepingALetter keeping;
    private final String box;

    FetchingLetters(
            PostOffice office, Letters letters, KeepingALetter keeping, KeyOfTheMailbox key, MailboxSettings settings) {
        this.office = office;
        this.letters = letters;
        this.keeping = keeping;
        this.box = settings.ready() ? key.digest("box", settings.box()) : "";
    }

    /// Fetches.
    ///
    /// @return how many were kept
    /// @throws ServerAway when the server is, at the start or in between
    int fetch() throws ServerAway {
        try (Counter counter = office.open()) {
            long validity = counter.validity();
            for (long uid : letters.unsettled(box, validity)) {
                settle(counter, new Place(box, validity, uid));
            }
            var waiting = counter.waiting(letters.highest(box, validity));
            Set<Long> known = letters.known(box, validity, waiting);
            int kept = 0;
            for (long uid : waiting) {
                if (!known.contains(uid)) {
                    take(counter, new Place(box, validity, uid));
                    kept++;
                }
            }
            return kept;
        }
    }

    private void take(Counter counter, Place place) throws ServerAway {
        switch (counter.fetch(place.uid())) {
            case Counter.Whole whole -> {
                keep(whole.message(), place);
                settle(counter, place);
            }
            // The whole of it lies in the mailbox alone, where nobody is to take it for read.
            case Counter.TooLong some -> {
                keeping.keepHead(some.head(), some.size(), place);
                letters.settled(place);
            }
            case Counter.Gone gone -> LOG.debug("WA-2057 a message was taken away before it was fetched");
        }
    }

    /// One over which the keeping stumbles, and not by chance, is kept without being read: it must not stop those
    /// behind it. Where even that fails, as when the database is away, the visit ends before any later number is
    /// kept.
    private void keep(byte[] message, Place place) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                keeping.keep(message, place);
                return;
            } catch (RuntimeException | StackOverflowError trouble) {
                LOG.warn(
                        "WA-2058 a message could not be kept: {}",
                        trouble.getClass().getSimpleName());
            }
        }
        keeping.keepUnread(message, place);
    }

    private void settle(Counter counter, Place place) throws ServerAway {
        counter.settle(place.uid());
        letters.settled(place);
    }
}
