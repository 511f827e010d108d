package org.whereabouts.hotline.switchboard;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.SubjectErased;

/// Seals with an enquiry the word by which its caller is recognised the next time. The number that a telephone shows
/// can be forged; families are extorted by people who pretend to be others.
@Service
public class AgreeingAWord {

    /// The name of the field under which it is sealed.
    static final String FIELD = "agreed-word";

    private static final int FEWEST = 4;
    private static final int MOST = 60;

    private final AgreedWords words;
    private final Sealing sealing;
    private final Audit audit;
    private final Clock clock;

    AgreeingAWord(AgreedWords words, Sealing sealing, Audit audit, Clock clock) {
        this.words = words;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// Keeps it, in place of the one before.
    ///
    /// @param officer with whom it was agreed
    /// @return false when it is too short or too long to be one
    @Transactional
    public boolean agree(Enquiry.Id enquiry, String word, String officer) {
        String plain = plain(word);
        if (plain.length() < FEWEST || plain.length() > MOST) {
            return false;
        }
        // All of one length, because what is sealed shows how long it is.
        String padded = plain + " ".repeat(MOST - plain.length());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (Envelope envelope = sealing.open(enquiry.subject())) {
            words.put(enquiry, officer, now, envelope.seal(FIELD, padded.getBytes(StandardCharsets.UTF_8)));
        }
        audit.append(new Act(officer, "word.agreed", enquiry.toString(), Map.of()));
        return true;
    }

    /// As it is compared: by ear, small and capital letters, spaces and signs are the same.
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /// Whose enquiry is erased has no word.
    @EventListener
    void erased(SubjectErased erased) {
        if (erased.subject().kind().equals("enquiry")) {
            words.forget(new Enquiry.Id(erased.subject().id()));
        }
    }
}
