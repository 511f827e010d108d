package org.whereabouts.registry.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;
import tools.jackson.databind.json.JsonMapper;

/// A statement in its stored form: one flat JSON object in which what was not said is absent.
///
/// The order of the fields is fixed, so that equal statements are equal texts. A field may be added at the end; none
/// may ever change its meaning.
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementJson(
        @Nullable List<Name> names,
        @Nullable String born,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable String home,
        @Nullable String father,
        @Nullable String mother,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String number,
        @Nullable Fate fate,
        @Nullable Status status,
        @Nullable String on,
        @Nullable String place,
        @Nullable String marks,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable String build,
        @Nullable String clothing,
        @Nullable String picture,
        @Nullable String reference,
        @Nullable String remark) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The stored form of a statement.
    static byte[] write(Statement statement) {
        Particulars who = statement.particulars();
        Situation what = statement.situation();
        Appearance looks = statement.appearance();
        return JSON.writeValueAsBytes(new StatementJson(
                who.names().isEmpty()
                        ? null
                        : who.names().stream().map(Name::of).toList(),
                text(who.born()),
                who.sex() == Sex.UNKNOWN ? null : who.sex(),
                who.birthPlace(),
                who.home(),
                who.fathersFirstName(),
                who.mothersMaidenName(),
                who.unit(),
                who.rank(),
                who.serviceNumber(),
                what.fate() == Fate.UNKNOWN ? null : what.fate(),
                what.status(),
                text(what.on()),
                what.place(),
                looks.marks(),
                looks.ageFrom(),
                looks.ageTo(),
                looks.build(),
                looks.clothing(),
                text(looks.picture()),
                statement.reference(),
                statement.remark()));
    }

    /// Reads the stored form.
    static Statement read(String json) {
        return JSON.readValue(json, StatementJson.class).statement();
    }

    private Statement statement() {
        var spellings = new ArrayList<WrittenName>();
        if (names != null) {
            names.forEach(name -> spellings.add(name.written()));
        }
        var who = new Particulars(
                spellings,
                date(born),
                sex == null ? Sex.UNKNOWN : sex,
                birthPlace,
                home,
                father,
                mother,
                unit,
                rank,
                number);
        var what = new Situation(fate == null ? Fate.UNKNOWN : fate, status, date(on), place);
        var face = picture == null ? null : new Sha256(picture);
        var looks = new Appearance(marks, ageFrom, ageTo, build, clothing, face);
        return new Statement(who, what, looks, reference, remark);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElse(null);
    }

    /// A written name: `text`, or the parts.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            @Nullable String text,
            @Nullable String family,
            @Nullable String given,
            @Nullable String patronymic) {

        static Name of(WrittenName name) {
            return switch (name) {
                case WrittenName.InOneText one -> new Name(one.text(), null, null, null);
                case WrittenName.InParts parts -> new Name(null, parts.family(), parts.given(), parts.patronymic());
            };
        }

        WrittenName written() {
            return text != null ? new WrittenName.InOneText(text) : new WrittenName.InParts(family, given, patronymic);
        }
    }
}
