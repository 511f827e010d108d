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
class StandingInWords {

    private final Words words;
    private final Enquiries enquiries;

    StandingInWords(Words words, Enquiries enquiries) {
        this.words = words;
        this.enquiries = enquiries;
    }

    Standing of(Enquiry enquiry, Locale language) {
        Instant expires = enquiry instanceof Enquiry.Open open ? open.expires() : null;
        return new Standing(
                enquiry.facts().number().toString(),
                state(enquiry),
                expires == null ? null : day(expires, language),
                enquiries.additions(enquiry.facts().id()).size() + 1,
                enquiry.facts().history().reversed().stream()
                        .map(past -> new Event(
                                day(past.at(), language),
                                words.say(
                                        language,
                                        "happened." + past.what().name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private static String state(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Open ignored -> "open";
            case Enquiry.Dormant ignored -> "dormant";
            case Enquiry.Closed ignored -> "closed";
            case Enquiry.Withdrawn ignored -> "withdrawn";
        };
    }

    private String day(Instant moment, Locale language) {
        return words.date(language, LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /// @param number  of the receipt
    /// @param state   the key of its words
    /// @param expires until when it is open, or null when it is not
    /// @param place   the number that the next addition will have
    /// @param history what happened, the newest first
    record Standing(String number, String state, @Nullable String expires, int place, List<Event> history) {}

    /// @param on when, in words
    record Event(String on, String what) {}
}
