package org.whereabouts.casework.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;

/// One line of what somebody wrote.
///
/// @param label the sentence that names it
/// @param value never null once [#said] let it through
/// @param keyed whether the value is a sentence, too
public record Line(String label, @Nullable String value, boolean keyed) {

    /// Who is looked for.
    public static List<Line> of(Sought sought) {
        Particulars who = sought.particulars();
        List<String> names = sought.names();
        return said(
                text("field.name", names.isEmpty() ? null : names.getFirst()),
                text("field.spellings", String.join("; ", names.stream().skip(1).toList())),
                choice("sex", who.sex() == Sex.UNKNOWN ? null : who.sex()),
                text("field.born", date(who.born())),
                text(
                        "field.age",
                        sought.looks().age() == null
                                ? null
                                : sought.looks().age().toString()),
                text("field.father", who.fathersFirstName()),
                text("field.mother", who.mothersMaidenName()),
                text("field.birthplace", who.birthPlace()),
                text("field.home", who.home()),
                text("field.last", date(sought.last().on())),
                text("field.where", sought.last().place()),
                text("field.how", sought.last().how()),
                text("field.marks", sought.looks().marks()),
                text("field.clothing", sought.looks().clothing()),
                text("field.unit", who.unit()),
                text("field.rank", who.rank()),
                text("field.number", who.serviceNumber()),
                text("compare.remark", sought.more()));
    }

    /// How to reach whoever asks.
    public static List<Line> contactOf(Enquirer enquirer) {
        return said(
                text("call.name", enquirer.name()),
                choice("way", enquirer.way()),
                Enquirer.isChat(enquirer.contact())
                        ? new Line("call.contact", "field.contact.bot", true)
                        : text("call.contact", enquirer.contact()));
    }

    /// What whoever asks is to the person, and what they wish.
    public static List<Line> wishesOf(Enquirer enquirer) {
        return said(
                text("call.when", enquirer.when()),
                text("call.unwanted", enquirer.unwanted()),
                choice("kinship", enquirer.kinship()));
    }

    /// Something as it was written.
    public static Line text(String label, @Nullable String value) {
        return new Line(label, value, false);
    }

    private static Line choice(String field, @Nullable Enum<?> value) {
        String key =
                value == null ? null : "choice." + field + "." + value.name().toLowerCase(Locale.ROOT);
        return new Line(field.equals("way") ? "call.way" : "field." + field, key, true);
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /// Those in which something stands.
    public static List<Line> said(Line... lines) {
        return Stream.of(lines)
                .filter(one -> one.value() != null && !one.value().isBlank())
                .toList();
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "a line";
    }
}
