package org.whereabouts.publication.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;

/// Puts a card into the words of a language.
public final class CardInWords {

    private final Words words;

    /// With these words.
    public CardInWords(Words words) {
        this.words = words;
    }

    /// The card for a reader of a language.
    public CardView of(PublicCard card, Locale language) {
        return new Writer(card, language).write();
    }

    /// When an entry became public and until when it stays so.
    public Published dates(Instant since, Instant expires, Locale language) {
        return new Published(day(since, language), day(expires, language));
    }

    private String day(Instant instant, Locale language) {
        return words.date(language, LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /// The two days in words.
    public record Published(String since, String expires) {}

    private final class Writer {
        private final PublicCard card;
        private final Locale language;
        private final String gender;

        Writer(PublicCard card, Locale language) {
            this.card = card;
            this.language = language;
            this.gender = card.lines().stream()
                    .map(PublicCard.Line::value)
                    .filter(Value.OfSex.class::isInstance)
                    .map(value -> ((Value.OfSex) value).sex().name())
                    .findFirst()
                    .orElse(Sex.UNKNOWN.name());
        }

        CardView write() {
            List<String> names = card.names().stream().map(WrittenName::text).toList();
            return new CardView(
                    card.person().toString(),
                    names.isEmpty() ? words.say(language, "card.unnamed", gender) : names.getFirst(),
                    !names.isEmpty(),
                    names.isEmpty() ? List.of() : others(names),
                    card.lines().stream().map(this::line).toList(),
                    card.history().stream().map(this::past).toList());
        }

        private List<String> others(List<String> names) {
            var others = new ArrayList<>(names.subList(1, names.size()));
            Romanised.of(names).ifPresent(others::add);
            return others;
        }

        private CardView.Line line(PublicCard.Line line) {
            return new CardView.Line(
                    line.detail(),
                    words.say(language, "detail." + key(line.detail())),
                    parts(line.value()),
                    key(line.standing()),
                    line.saying().stream().map(this::said).toList(),
                    line.against().stream().map(this::said).toList());
        }

        private List<String> parts(Value value) {
            return switch (value) {
                case Value.OfFate fate -> List.of(words.say(language, "fate." + key(fate.fate()), gender));
                case Value.OfStatus status -> situation(status);
                case Value.OfYear year -> List.of(Integer.toString(year.year()));
                case Value.OfSex sex -> List.of(words.say(language, "sex." + key(sex.sex())));
                case Value.OfAges ages -> List.of(ages(ages));
                case Value.OfText text -> List.of(text.text());
            };
        }

        private List<String> situation(Value.OfStatus value) {
            var parts = new ArrayList<String>();
            parts.add(words.say(language, "status." + key(value.status()), gender));
            if (value.on() != null) {
                parts.add(words.date(language, value.on()));
            }
            if (value.place() != null) {
                parts.add(value.place());
            }
            return parts;
        }

        private String ages(Value.OfAges ages) {
            Integer from = ages.from();
            Integer to = ages.to();
            if (from == null) {
                return words.say(language, "ages.to", to == null ? 0 : to);
            }
            return to == null
                    ? words.say(language, "ages.from", from)
                    : from.equals(to) ? words.say(language, "ages.about", from) : words.say(language, "ages", from, to);
        }

        private String source(PublicCard.Said said) {
            return said.source() == null ? words.say(language, "source." + key(said.kind())) : said.source();
        }

        private CardView.Said said(PublicCard.Said said) {
            return new CardView.Said(source(said), said.official(), date(said.on()));
        }

        private CardView.Past past(PublicCard.Past past) {
            return new CardView.Past(
                    source(past.said()),
                    date(past.said().on()),
                    words.date(language, past.said().received()),
                    past.name() == null ? null : past.name().text(),
                    past.value() == null ? List.of() : parts(past.value()),
                    key(past.state()));
        }

        private @Nullable String date(@Nullable PartialDate date) {
            return date == null ? null : words.date(language, date);
        }

        private static String key(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
