package org.whereabouts.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;

/// A public card as JSON: what the page of the entry shows, and nothing else.
///
/// @param id        the address of the entry
/// @param operation the register it stands in
/// @param url       its page
/// @param names     every spelling, the one most sources use first
/// @param facts     one each, the situation first
/// @param history   what was said by whom, the newest first
/// @param published since when it is public, where that was asked for
/// @param expires   when it goes unless it is renewed, where that was asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardJson(
        String id,
        String operation,
        String url,
        List<Name> names,
        List<Fact> facts,
        List<Past> history,
        @Nullable Instant published,
        @Nullable Instant expires) {

    static CardJson of(PublicCard card, String url, @Nullable Instant published, @Nullable Instant expires) {
        return new CardJson(
                card.person().toString(),
                card.operation().slug(),
                url,
                card.names().stream().map(Name::of).toList(),
                card.lines().stream().map(Fact::of).toList(),
                card.history().stream().map(Past::of).toList(),
                published,
                expires);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /// A name as a source wrote it; with its parts where the source told them apart.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            String text,
            @Nullable String family,
            @Nullable String given,
            @Nullable String patronymic) {

        static Name of(WrittenName name) {
            return switch (name) {
                case WrittenName.InOneText one -> new Name(one.text(), null, null, null);
                case WrittenName.InParts parts ->
                    new Name(parts.text(), parts.family(), parts.given(), parts.patronymic());
            };
        }
    }

    /// One fact with its standing.
    record Fact(String detail, ValueJson value, String standing, List<SaidJson> saying, List<SaidJson> against) {

        static Fact of(PublicCard.Line line) {
            return new Fact(
                    word(line.detail()),
                    ValueJson.of(line.value()),
                    word(line.standing()),
                    line.saying().stream().map(SaidJson::of).toList(),
                    line.against().stream().map(SaidJson::of).toList());
        }
    }

    /// What is said: the members that belong to the detail.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValueJson(
            @Nullable String fate,
            @Nullable String status,
            @Nullable String on,
            @Nullable String place,
            @Nullable Integer year,
            @Nullable String sex,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String text) {

        static ValueJson of(Value value) {
            return switch (value) {
                case Value.OfFate one ->
                    new ValueJson(word(one.fate()), null, null, null, null, null, null, null, null);
                case Value.OfStatus one ->
                    new ValueJson(null, word(one.status()), date(one.on()), one.place(), null, null, null, null, null);
                case Value.OfYear one -> new ValueJson(null, null, null, null, one.year(), null, null, null, null);
                case Value.OfSex one -> new ValueJson(null, null, null, null, null, word(one.sex()), null, null, null);
                case Value.OfAges one -> new ValueJson(null, null, null, null, null, null, one.from(), one.to(), null);
                case Value.OfText one -> new ValueJson(null, null, null, null, null, null, null, null, one.text());
            };
        }
    }

    /// Who said something, and when; without a name where that could lead to a private person.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SaidJson(
            @Nullable String source,
            String kind,
            boolean official,
            @Nullable String on,
            String received) {

        static SaidJson of(PublicCard.Said said) {
            return new SaidJson(
                    said.source(),
                    word(said.kind()),
                    said.official(),
                    date(said.on()),
                    said.received().toString());
        }
    }

    /// One report of the history.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Past(
            SaidJson said, @Nullable Name name, @Nullable ValueJson value, String state) {

        static Past of(PublicCard.Past past) {
            WrittenName name = past.name();
            Value value = past.value();
            return new Past(
                    SaidJson.of(past.said()),
                    name == null ? null : Name.of(name),
                    value == null ? null : ValueJson.of(value),
                    word(past.state()));
        }
    }
}
