package org.whereabouts.enquiries;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Sought.LastContact;
import org.whereabouts.enquiries.Sought.Looks;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import tools.jackson.databind.json.JsonMapper;

/// The person looked for in the form that is sealed: one flat object in which what was not said is absent. A field may
/// be added; none may ever change its meaning.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SoughtJson(
        List<String> names,
        @Nullable String born,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable String home,
        @Nullable String father,
        @Nullable String mother,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String number,
        @Nullable String marks,
        @Nullable String clothing,
        @Nullable Integer age,
        int pictures,
        @Nullable String lastOn,
        @Nullable String lastPlace,
        @Nullable String lastHow,
        @Nullable String more) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] write(Sought sought) {
        Particulars who = sought.particulars();
        return JSON.writeValueAsBytes(new SoughtJson(
                sought.names(),
                text(who.born()),
                who.sex() == Sex.UNKNOWN ? null : who.sex(),
                who.birthPlace(),
                who.home(),
                who.fathersFirstName(),
                who.mothersMaidenName(),
                who.unit(),
                who.rank(),
                who.serviceNumber(),
                sought.looks().marks(),
                sought.looks().clothing(),
                sought.looks().age(),
                sought.looks().pictures(),
                text(sought.last().on()),
                sought.last().place(),
                sought.last().how(),
                sought.more()));
    }

    static Sought read(byte[] json) {
        return JSON.readValue(json, SoughtJson.class).sought();
    }

    private Sought sought() {
        var who = new Particulars(
                names.stream().map(WrittenName::of).toList(),
                date(born),
                sex == null ? Sex.UNKNOWN : sex,
                birthPlace,
                home,
                father,
                mother,
                unit,
                rank,
                number);
        return new Sought(
                who,
                new Looks(marks, clothing, age, pictures),
                new LastContact(date(lastOn), lastPlace, lastHow),
                more);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElse(null);
    }
}
