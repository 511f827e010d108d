package org.whereabouts.enquiries.filling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.Enquirer.Kinship;
import org.whereabouts.enquiries.Enquirer.Way;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.Sought.LastContact;
import org.whereabouts.enquiries.Sought.Looks;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.DateAsked;

/// What the answers of a family amount to.
///
/// @param answers of all pages; no two fields have the same id
/// @param today   dates lie before
public record SoughtAsked(Map<String, String> answers, LocalDate today) {

    public SoughtAsked {
        answers = Map.copyOf(answers);
    }

    /// Of a draft.
    public static SoughtAsked of(Draft draft, LocalDate today) {
        var all = new java.util.HashMap<String, String>();
        draft.answers().values().forEach(all::putAll);
        return new SoughtAsked(all, today);
    }

    /// The person looked for.
    ///
    /// @param pictures how many photographs were sent
    public Sought sought(int pictures) {
        var who = new Particulars(
                names(),
                date("born"),
                sex(),
                text("birthplace"),
                text("home"),
                text("father"),
                text("mother"),
                text("unit"),
                text("rank"),
                text("number"));
        String age = text("age");
        var looks = new Looks(text("marks"), text("clothing"), age == null ? null : Integer.valueOf(age), pictures);
        return new Sought(who, looks, new LastContact(date("last"), text("where"), text("how")), null);
    }

    private List<WrittenName> names() {
        var names = new ArrayList<WrittenName>();
        Stream.concat(
                        Stream.ofNullable(text("name")),
                        Arrays.stream(answers.getOrDefault("spellings", "").split("[\n,;،؛]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> names.add(WrittenName.of(name)));
        return names;
    }

    private Sex sex() {
        return Sex.valueOf(answers.getOrDefault("sex", "unknown").toUpperCase(Locale.ROOT));
    }

    /// Who asks.
    ///
    /// @param language in which they filled in the form
    public Enquirer enquirer(Locale language) {
        return new Enquirer(
                text("called"),
                Kinship.valueOf(answers.getOrDefault("kinship", "unsaid").toUpperCase(Locale.ROOT)),
                Way.valueOf(answers.getOrDefault("way", "myself").toUpperCase(Locale.ROOT)),
                text("contact"),
                text("when"),
                language.toLanguageTag(),
                text("unwanted"));
    }

    private @Nullable String text(String field) {
        return answers.get(field);
    }

    private @Nullable PartialDate date(String field) {
        return DateAsked.read(
                answers.getOrDefault(field + "-day", ""),
                answers.getOrDefault(field + "-month", ""),
                answers.getOrDefault(field + "-year", ""),
                today,
                new ArrayList<>());
    }
}
