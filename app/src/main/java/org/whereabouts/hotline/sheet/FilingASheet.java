package org.whereabouts.hotline.sheet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry;
import org.whereabouts.enquiries.OpeningAnEnquiry.Opened;
import org.whereabouts.enquiries.OpeningAnEnquiry.Order;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.filling.SoughtAsked;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Words;

/// Makes an enquiry of a sheet that was read back to the caller. Sent twice, it is one enquiry with one receipt.
@Service
class FilingASheet {

    private final OpeningAnEnquiry opening;
    private final AfterFiling after;
    private final KeepingASheet keeping;

    FilingASheet(OpeningAnEnquiry opening, AfterFiling after, KeepingASheet keeping) {
        this.opening = opening;
        this.after = after;
        this.keeping = keeping;
    }

    LocalDate today() {
        return LocalDate.ofInstant(keeping.now(), ZoneOffset.UTC);
    }

    /// What is the matter with what stands on it.
    List<Trouble> troubles(Map<String, String> answers) {
        var troubles = new ArrayList<Trouble>();
        Questions.PARTS.forEach(part -> troubles.addAll(part.step().troubles(answers, today())));
        return troubles;
    }

    /// Files it.
    ///
    /// @param code the words of the receipt, made when it was read back
    @Transactional
    public Outcome file(Sheet sheet, Map<String, String> answers, WordCode code, SignedIn officer) {
        if (!troubles(answers).isEmpty()) {
            return new NotYet();
        }
        if (sheet.enquiry() != null) {
            return again(sheet, code);
        }
        Locale language = language(answers);
        var asked = new SoughtAsked(answers, today());
        var order = new Order(
                new Enquiry.Id(sheet.id()),
                sheet.operation(),
                language,
                asked.sought(0),
                asked.enquirer(language),
                code);
        if (!(opening.open(order) instanceof Opened(Receipt receipt, var on))) {
            return new NoKeyYet();
        }
        after.filed(sheet, order.submission(), answers.getOrDefault(Questions.AGREED, ""), officer);
        return new Filed(receipt, language);
    }

    /// The page was sent once more: the same words make the same receipt, and others none.
    private Outcome again(Sheet sheet, WordCode code) {
        Optional<Enquiry> filed = Optional.ofNullable(sheet.enquiry()).flatMap(after::find);
        return filed.filter(enquiry -> after.fits(enquiry, code))
                .<Outcome>map(enquiry -> new Filed(
                        new Receipt(enquiry.facts().number(), code),
                        enquiry.facts().language()))
                .orElseGet(FiledBefore::new);
    }

    private static Locale language(Map<String, String> answers) {
        String tag = answers.getOrDefault(Questions.SPEAKS, "");
        return Words.LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(tag))
                .findFirst()
                .orElse(Words.LANGUAGES.getFirst());
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It is an enquiry.
    record Filed(Receipt receipt, Locale language) implements Outcome {}

    /// Something is missing still.
    record NotYet() implements Outcome {}

    /// It was filed before, and its words were read out then.
    record FiledBefore() implements Outcome {}

    /// Nothing can be sealed yet.
    record NoKeyYet() implements Outcome {}
}
