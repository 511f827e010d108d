package org.whereabouts.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// What these pages say in words: a trouble, and when.
@Component
class Said {

    private final Words words;
    private final Clock clock;

    Said(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Since when there is a key, and when it was last used.
    String of(Visit visit, Instant made, Instant used) {
        return words.say(visit.locale(), "account.made", day(visit, made), day(visit, used));
    }

    private String day(Visit visit, Instant instant) {
        return words.date(visit.locale(), LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /// What is the matter with a field.
    List<Trouble.Said> trouble(Visit visit, String field, String key) {
        return List.of(Trouble.of(field, key).in(words, visit.locale()));
    }
}
