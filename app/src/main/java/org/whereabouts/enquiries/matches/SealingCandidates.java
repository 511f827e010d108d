package org.whereabouts.enquiries.matches;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.Stored;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.Labelled;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;

/// Seals whom candidates point to: it would tell who is sought.
@Component
class SealingCandidates {

    /// The name under which what the machine saw is sealed.
    static final String FIELD = "candidate";
    /// The kind of subject that an enquiry is.
    static final String ENQUIRY = "enquiry";

    private static final byte FIRST_FORM = 1;

    private final Sealing sealing;

    SealingCandidates(Sealing sealing) {
        this.sealing = sealing;
    }

    /// Seals candidates: one envelope an enquiry.
    List<Stored> seal(List<Candidate> candidates) {
        List<Stored> stored = new ArrayList<>(candidates.size());
        Map<UUID, List<Candidate>> byEnquiry = candidates.stream().collect(Collectors.groupingBy(Candidate::enquiry));
        byEnquiry.forEach((enquiry, some) -> {
            try (Envelope envelope = sealing.open(new Subject(ENQUIRY, enquiry))) {
                for (var one : some) {
                    var sealed = envelope.seal(FIELD, written(one.seen()));
                    stored.add(new Stored(one.id(), enquiry, sealed, one.proposedAt(), one.judgement()));
                }
            }
        });
        return stored;
    }

    /// What has to be known to open one.
    static Labelled labelled(Stored stored) {
        return new Labelled(new Subject(ENQUIRY, stored.enquiry()), FIELD, stored.seen());
    }

    /// A candidate with what was unsealed.
    static Candidate opened(Stored stored, byte[] seen) {
        return new Candidate(stored.id(), stored.enquiry(), read(seen), stored.proposedAt(), stored.judgement());
    }

    static byte[] written(Seen seen) {
        byte[] words = String.join("\n", seen.words()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 2 * Long.BYTES + Integer.BYTES + Double.BYTES + words.length)
                .put(FIRST_FORM)
                .putLong(seen.person().number())
                .putLong(seen.report().number())
                .putInt(seen.revision())
                .putDouble(seen.bits().value())
                .put(words)
                .array();
    }

    static Seen read(byte[] written) {
        ByteBuffer in = ByteBuffer.wrap(written);
        if (in.get() != FIRST_FORM) {
            throw new IllegalStateException("WA-0820 a candidate of a form that this version does not know");
        }
        var person = new Person.Id(in.getLong());
        var report = new Report.Id(in.getLong());
        int revision = in.getInt();
        var bits = new Bits(in.getDouble());
        byte[] words = new byte[in.remaining()];
        in.get(words);
        return new Seen(person, report, revision, bits, words(new String(words, StandardCharsets.UTF_8)));
    }

    private static Set<String> words(String lines) {
        return lines.isEmpty() ? Set.of() : Set.of(lines.split("\n"));
    }
}
