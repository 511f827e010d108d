package org.whereabouts.enquiries.extract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.extract.Extracts.Signer;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Unsealing;

/// Issues an extract of an enquiry for an authority, where two officers allow it.
@Service
public class IssuingAnExtract {

    private final Enquiries enquiries;
    private final Keys keys;
    private final Keeping keeping;
    private final Words words;
    private final Clock clock;

    IssuingAnExtract(Enquiries enquiries, Keys keys, Keeping keeping, Words words, Clock clock) {
        this.enquiries = enquiries;
        this.keys = keys;
        this.keeping = keeping;
        this.words = words;
        this.clock = clock;
    }

    /// Issues it. Not inside of a transaction: the enquiry is unsealed for it, and that stands in the
    /// audit.
    public Outcome issue(Order order) {
        if (order.proposer().equals(order.approver())) {
            return new SameOfficer();
        }
        if (order.authority().isBlank() || order.purpose().isBlank()) {
            return new NotSaid();
        }
        Enquiry enquiry = enquiries.find(order.enquiry()).orElse(null);
        return enquiry == null
                ? new NothingThere()
                : switch (keys.state()) {
                    case KeyState.Unlocked open -> issue(order, enquiry.facts(), open.unsealing());
                    case KeyState.Locked locked -> new Locked();
                    case KeyState.NoKey none -> new Locked();
                };
    }

    private Outcome issue(Order order, Enquiry.Facts facts, Unsealing unsealing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ExtractText text = text(order, facts, unsealing, now).orElse(null);
        if (text == null) {
            return new NothingThere();
        }
        Signer signer = keeping.signing().signer();
        WordCode code = WordCode.fresh();
        String id = Extract.id(code);
        byte[] signed = Extract.signed(id, text.digest(), now);
        var signature = keeping.signing().sign(signed, signer, unsealing, order.approver());
        Extract extract = keeping.keep(order, id, now, text, signature, signer);
        return new Issued(id, code, new ExtractPage(text, extract, code, order.language(), words).pdf());
    }

    private Optional<ExtractText> text(Order order, Enquiry.Facts facts, Unsealing unsealing, Instant now) {
        var contents = enquiries.contents(order.enquiry());
        var reading = new Reading(order.approver(), order.enquiry().subject(), "extract.issued");
        Optional<Opened> opened = contents.isEmpty() ? Optional.empty() : unsealing.read(reading);
        return opened.map(all -> {
            try (all) {
                var sought = Sought.read(all.unseal(Sought.FIELD, contents.get().sought()));
                var enquirer =
                        Enquirer.read(all.unseal(Enquirer.FIELD, contents.get().enquirer()));
                return ExtractText.of(facts, sought, enquirer, paper(order, facts, now), words);
            }
        });
    }

    private ExtractText.Paper paper(Order order, Enquiry.Facts facts, Instant now) {
        return new ExtractText.Paper(
                order.language(),
                order.authority(),
                order.purpose(),
                day(order.language(), now),
                day(order.language(), facts.opened()),
                order.withEnquirer());
    }

    private String day(Locale language, Instant moment) {
        return words.date(language, LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /// What is to be issued.
    ///
    /// @param authority    to whom, by name
    /// @param purpose      what for
    /// @param language     in which it speaks
    /// @param withEnquirer whether it says who asks and how to reach them
    /// @param proposer     the officer who wants it
    /// @param approver     another one, who allows it
    public record Order(
            Enquiry.Id enquiry,
            String authority,
            String purpose,
            Locale language,
            boolean withEnquirer,
            String proposer,
            String approver) {

        /// Nothing of it.
        @Override
        public String toString() {
            return "an extract to be issued";
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It is issued.
    public static final class Issued implements Outcome {
        private final String id;
        private final WordCode code;
        private final byte[] pdf;

        Issued(String id, WordCode code, byte[] pdf) {
            this.id = id;
            this.code = code;
            this.pdf = pdf.clone();
        }

        /// By which it can be revoked.
        public String id() {
            return id;
        }

        /// The words on it; nobody has them but whoever has the paper.
        public WordCode code() {
            return code;
        }

        /// The paper; kept nowhere.
        public byte[] pdf() {
            return pdf.clone();
        }

        /// Nothing of it.
        @Override
        public String toString() {
            return "an extract that was issued";
        }
    }

    /// Two officers are needed, and this is one.
    public record SameOfficer() implements Outcome {}

    /// To whom or what for was not said.
    public record NotSaid() implements Outcome {}

    /// There is no such enquiry, or nothing is left of it.
    public record NothingThere() implements Outcome {}

    /// The service is locked.
    public record Locked() implements Outcome {}
}
