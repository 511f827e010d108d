package org.whereabouts.casework.tellings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.compare.Line;
import org.whereabouts.casework.reading.ReadingAnEnquiry;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.enquiries.photograph.ShowingPhotographs;
import org.whereabouts.enquiries.photograph.ShowingPhotographs.Shown;
import org.whereabouts.enquiries.telling.ReadingATelling;
import org.whereabouts.enquiries.telling.ReadingATelling.Read;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.pages.Words;

/// Opens a telling for an officer who showed who they are a short while ago, within what they may read in a
/// day. Who told it stays closed unless they ask for it.
@Service
class LookingAtATelling {

    private static final List<String> TOLD = List.of(
            "about",
            "place",
            "wrong",
            "passage",
            "name",
            "spellings",
            "sex",
            "born",
            "age",
            "marks",
            "told",
            "seen",
            "where",
            "source",
            "links",
            "grade");
    private static final List<String> TELLER = List.of("called", "contact", "family", "unwanted");

    private final ReadingAnEnquiry budget;
    private final ReadingATelling reading;
    private final Photographs photographs;
    private final ShowingPhotographs showing;
    private final Words words;

    LookingAtATelling(
            ReadingAnEnquiry budget,
            ReadingATelling reading,
            Photographs photographs,
            ShowingPhotographs showing,
            Words words) {
        this.budget = budget;
        this.reading = reading;
        this.photographs = photographs;
        this.showing = showing;
        this.words = words;
    }

    /// Opens it. Not inside of a transaction: what was read cannot be unread.
    ///
    /// @param need what they need to see of it
    Outcome look(Telling telling, SignedIn.Confirmed officer, Need need) {
        String purpose = need == Need.TELLER ? "telling.read.whole" : "telling.read";
        var refused = budget.refused(officer, telling.id().value(), purpose);
        if (refused.isPresent()) {
            return new Kept(refused.get().key());
        }
        String actor = officer.officer().id().toString();
        return reading.read(telling.id(), actor, need == Need.TELLER)
                .<Outcome>map(read -> sheet(read, need == Need.PHOTOGRAPHS ? photographs(telling, actor) : List.of()))
                .orElseGet(NotThere::new);
    }

    /// How many photographs and documents came with it.
    int count(Telling telling) {
        return photographs.of(telling.id().value()).size();
    }

    private List<Shown> photographs(Telling telling, String officer) {
        return showing.show(telling.id().subject(), officer, "telling.photographs");
    }

    private Outcome sheet(Read read, List<Shown> pictures) {
        return new Sheet(
                read.telling().id().value(),
                read.telling().number().toString(),
                lines(TOLD, read.told()),
                lines(TELLER, read.teller()),
                pictures,
                read.wish().orElse(null),
                Entering.of(read.telling(), read.told()).orElse(null),
                read.told().containsKey("links") ? Spoken.of(read.told().getOrDefault("told", "")) : List.of());
    }

    /// What an officer needs to see of a telling.
    enum Need {
        /// What was told.
        TOLD,
        /// Who told it, too.
        TELLER,
        /// The photographs that came with it, too.
        PHOTOGRAPHS
    }

    private List<Line> lines(List<String> fields, Map<String, String> answers) {
        return Line.said(fields.stream().map(field -> line(field, answers)).toArray(Line[]::new));
    }

    private Line line(String field, Map<String, String> answers) {
        if (answers.containsKey(field + "-year")) {
            String date = String.join(
                    "-",
                    List.of("year", "month", "day").stream()
                            .map(part -> answers.getOrDefault(field + "-" + part, ""))
                            .filter(part -> !part.isBlank())
                            .toList());
            return Line.text("field." + field, date);
        }
        String value = answers.getOrDefault(field, "");
        String choice = "choice." + field + "." + value;
        return words.has(choice) ? new Line("field." + field, choice, true) : Line.text("field." + field, value);
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It lies open.
    ///
    /// @param number on the receipt
    /// @param teller who told it; empty when nobody asked
    /// @param pictures the photographs; empty when nobody asked
    /// @param wish   what they wish; null when it is about somebody else
    /// @param entering whose word it is, when it was forwarded from one who is known; or null
    /// @param spoken of whom it speaks, when it was forwarded
    record Sheet(
            java.util.UUID id,
            String number,
            List<Line> told,
            List<Line> teller,
            List<Shown> pictures,
            @Nullable Wish wish,
            @Nullable Entering entering,
            List<Spoken> spoken)
            implements Outcome {
        Sheet {
            told = List.copyOf(told);
            teller = List.copyOf(teller);
            pictures = List.copyOf(pictures);
            spoken = List.copyOf(spoken);
        }

        @Override
        public String toString() {
            return "a telling";
        }
    }

    /// Nothing is left of it.
    record NotThere() implements Outcome {}

    /// It was not opened.
    ///
    /// @param key the sentence that says why
    record Kept(String key) implements Outcome {}
}
