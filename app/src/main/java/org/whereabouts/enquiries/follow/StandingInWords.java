package org.whereabouts.enquiries.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.enquiries.Enquiries;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.pages.Words;

/// Where an enquiry stands, in words that are the same whatever was found: news is told by people.
@Component
public class StandingInWords {

    private final Words words;
    private final Enquiries enquiries;

    StandingInWords(Words words, Enquiries enquiries) {
        this.words = words;
        this.enquiries = enquiries;
    }

    /// In a language.
    public Standing of(Enquiry enquiry, Locale language) {
        return new Standing(
                enquiry.facts().number().toString(),
                state(enquiry),
                until(enquiry, language),
                enquiries.additions(enquiry.facts().id()).size() + 1,
                enquiry.facts().history().reversed().stream()
                        .map(past -> new Event(
                                day(past.at(), language),
                                words.say(
                                        language,
                                        "happened."
                                                + past.what()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))))
                        .toList());
    }

    private @Nullable String until(Enquiry enquiry, Locale language) {
        return switch (enquiry) {
            case Enquiry.Open open -> words.say(language, "follow.until", day(open.expires(), language));
            case Enquiry.Dormant rests -> words.say(language, "follow.kept", day(rests.erasedOn(), language));
            case Enquiry.Closed ignored -> null;
            case Enquiry.Withdrawn ignored -> null;
            case Enquiry.Erased ignored -> null;
        };
    }

    private static String state(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open ignored -> "open";
            case Enquiry.Dormant rests -> rests.forWantOfData() ? "dormant-little" : "dormant";
            case Enquiry.Closed closed -> closed(closed.reason());
            case Enquiry.Erased ignored -> "erased";
            case Enquiry.Withdrawn ignored -> "withdrawn";
        };
    }

    /// Five reasons share one page: what somebody was told by a voice does not stand there.
    private static String closed(Enquiry.Reason reason) {
        return reason.wasTold()
                ? "closed"
                : "closed-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String day(Instant moment, Locale language) {
        return words.date(language, LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /// Where one stands.
    ///
    /// @param number  of the receipt
    /// @param state   the key of its words
    /// @param until   until when it is open or kept, in words, or null
    /// @param place   the number that the next addition will have
    /// @param history what happened, the newest first
    public record Standing(
            String number, String state, @Nullable String until, int place, List<Event> history) {}

    /// Something that happened.
    ///
    /// @param on when, in words
    public record Event(String on, String what) {}
}
