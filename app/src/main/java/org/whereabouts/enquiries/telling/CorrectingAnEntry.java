package org.whereabouts.enquiries.telling;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;

/// Takes what a reader says is wrong with an entry: sealed like everything that people tell, with a
/// receipt.
@Service
public class CorrectingAnEntry {

    private static final String KIND = "correction";

    private final TellingWhatOneKnows telling;
    private final Tellings tellings;
    private final KeepingADraft drafts;
    private final LimitingCorrections limiting;
    private final Keys keys;

    CorrectingAnEntry(
            TellingWhatOneKnows telling,
            Tellings tellings,
            KeepingADraft drafts,
            LimitingCorrections limiting,
            Keys keys) {
        this.telling = telling;
        this.tellings = tellings;
        this.drafts = drafts;
        this.limiting = limiting;
        this.keys = keys;
    }

    /// Whether anything can be sealed, and so taken.
    public boolean isOpen() {
        return !(keys.state() instanceof KeyState.NoKey);
    }

    /// Takes it.
    @Transactional
    public Outcome correct(Order order) {
        if (!isOpen()) {
            return new Locked();
        }
        if (!limiting.admit(order.from())) {
            return new TooMany();
        }
        Draft draft = drafts.begin(KIND, order.operation());
        telling.correct(
                draft,
                order.entry(),
                Map.of("wrong", order.wrong(), "passage", order.passage()),
                Map.of("contact", order.contact()));
        return new Taken(draft.code());
    }

    /// The receipt, for who holds the code.
    public Optional<Receipt> receipt(String code) {
        return WordCode.parse(code)
                .flatMap(drafts::open)
                .filter(draft -> draft.journey().equals(KIND))
                .flatMap(draft -> tellings.find(new Telling.Id(draft.subject()))
                        .map(told -> new Receipt(told.number(), draft.code().derive("receipt"))));
    }

    /// What a reader sends.
    ///
    /// @param wrong   what is wrong, in their words
    /// @param passage what of the page they mean, or blank
    /// @param contact how to reach them, or blank
    /// @param from    the neighbourhood it comes from; empty when nobody knows
    public record Order(
            Person.Id entry, Operation.Id operation, String wrong, String passage, String contact, String from) {
        @Override
        public String toString() {
            return "a correction";
        }
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// It waits for an officer.
    ///
    /// @param code by which the browser shows the receipt for a while
    public record Taken(WordCode code) implements Outcome {}

    /// Too many came from there within an hour.
    public record TooMany() implements Outcome {}

    /// Nothing can be sealed yet.
    public record Locked() implements Outcome {}
}
