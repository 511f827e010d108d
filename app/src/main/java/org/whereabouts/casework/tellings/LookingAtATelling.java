package org.whereabouts.casework.tellings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.telling.ReadingATelling;
import org.whereabouts.enquiries.telling.ReadingATelling.Read;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.pages.Words;

/// Opens a telling for an officer who showed who they are a short while ago, within what they may read in a
/// day. Who
/// told it stays closed unless they ask for it.
@Service
class LookingAtATelling {

    private static final List<String> TOLD = List.of(
            "about", "name", "spellings", "sex", "born", "age", "marks", "told", "seen", "where", "source", "links");
    private static final List<String> TELLER = List.of("called", "contact", "family", "unwanted");

    private final ReadingAnEnquiry budget;
    private final ReadingATelling reading;
    private final Words words;

    LookingAtATelling(ReadingAnEnquiry budget, ReadingATelling reading, Words words) {
        this.budget = budget;
        this.reading = reading;
        this.words = words;
    }

    /// Opens it. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param teller whether they need to know who told it, too
    Outcome look(Telling telling, SignedIn.Confirmed officer, boolean teller) {
        String purpose = teller ? "telling.read.whole" : "telling.read";
        var refused = budget.refused(officer, telling.id().value(), purpose);
        if (refused.isPresent()) {
            return new Kept(refused.get().key());
        }
        return reading.read(telling.id(), officer.officer().id().toString(), teller)
                .<Outcome>map(this::sheet)
                .orElseGet(NotThere::new);
    }

    private Outcome sheet(Read read) {
        return new Sheet(
                read.telling().id().value(),
                read.telling().number().toString(),
                lines(TOLD, read.told()),
                lines(TELLER, read.teller()),
                read.wish().orElse(null));
    }

    private List<Line> lines(List<String> fields, Map<String, String> answers) {
        return fields.stream()
                .map(field -> line(field, answers))
                .filter(one -> !one.value().isBlank())
                .toList();
    }

    private Line line(String field, Map<String, String> answers) {
        if (answers.containsKey(field + "-year")) {
            String date = String.join(
                    "-",
                    List.of("year", "month", "day").stream()
                            .map(part -> answers.getOrDefault(field + "-" + part, ""))
                            .filter(part -> !part.isBlank())
                            .toList());
            return new Line("field." + field, date, false);
        }
        String value = answers.getOrDefault(field, "");
        String choice = "choice." + field + "." + value;
        return words.has(choice) ? new Line("field." + field, choice, true) : new Line("field." + field, value, false);
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It lies open.
    ///
    /// @param number on the receipt
    /// @param teller who told it; empty when nobody asked
    /// @param wish   what they wish; null when it is about somebody else
    record Sheet(
            java.util.UUID id,
            String number,
            List<Line> told,
            List<Line> teller,
            @Nullable Wish wish) implements Outcome {
        Sheet {
            told = List.copyOf(told);
            teller = List.copyOf(teller);
        }

        @Override
        public String toString() {
            return "a telling";
        }
    }

    /// One answer.
    ///
    /// @param label the sentence that asked
    /// @param keyed whether the value is a sentence, too
    record Line(String label, String value, boolean keyed) {}

    /// Nothing is left of it.
    record NotThere() implements Outcome {}

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
