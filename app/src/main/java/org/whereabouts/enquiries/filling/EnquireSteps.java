package org.whereabouts.enquiries.filling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.whereabouts.enquiries.Enquirer.Kinship;
import org.whereabouts.enquiries.Enquirer.Way;
import org.whereabouts.pages.Trouble;

/// What a family is asked: nine pages, of which three want an answer.
final class EnquireSteps {

    static final List<Step> ALL = List.of(
            Step.of(
                            "who",
                            Field.line("name"),
                            Field.check("unnamed"),
                            Field.lines("spellings"),
                            Field.choice("sex", List.of("female", "male", "unknown")))
                    .checked(EnquireSteps::who),
            Step.of("born", Field.date("born"), Field.line("age")).checked(EnquireSteps::age),
            Step.of("family", Field.line("father"), Field.line("mother"), Field.line("birthplace"), Field.line("home")),
            Step.of("last", Field.date("last"), Field.line("where"), Field.lines("how")),
            Step.of("looks", Field.lines("marks"), Field.lines("clothing")),
            Step.of("photographs", Field.files("photographs")),
            Step.of("service", Field.line("unit"), Field.line("rank"), Field.line("number")),
            Step.of("you", Field.choice("kinship", keys(Kinship.values())), Field.line("called"))
                    .checked(answers -> missing(answers, "kinship", "trouble.kinship")),
            Step.of(
                            "reach",
                            Field.choice("way", keys(Way.values())),
                            Field.lines("contact"),
                            Field.line("when"),
                            Field.lines("unwanted"))
                    .checked(EnquireSteps::reach));

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd}\\s()./-]{5,40}");
    private static final Pattern AGE = Pattern.compile("\\p{Nd}{1,3}");
    private static final int OLDEST = 130;

    private EnquireSteps() {}

    private static List<String> keys(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static List<Trouble> missing(Map<String, String> answers, String field, String key) {
        return answers.containsKey(field) ? List.of() : List.of(Trouble.of(field, key));
    }

    private static List<Trouble> who(Map<String, String> answers) {
        return answers.containsKey("unnamed") ? List.of() : missing(answers, "name", "trouble.who");
    }

    static List<Trouble> age(Map<String, String> answers) {
        String age = answers.get("age");
        boolean fits = age == null || (AGE.matcher(age).matches() && Integer.parseInt(age) <= OLDEST);
        return fits ? List.of() : List.of(Trouble.of("age", "trouble.age", 0, OLDEST));
    }

    private static List<Trouble> reach(Map<String, String> answers) {
        String way = answers.get("way");
        if (way == null) {
            return List.of(Trouble.of("way", "trouble.way"));
        }
        String contact = answers.getOrDefault("contact", "");
        boolean fits = switch (Way.valueOf(way.toUpperCase(java.util.Locale.ROOT))) {
            case PHONE -> PHONE.matcher(contact).matches();
            case EMAIL -> EMAIL.matcher(contact).matches();
            case TELEGRAM, LETTER -> !contact.isEmpty();
            case MYSELF -> true;
        };
        return fits ? List.of() : List.of(Trouble.of("contact", "trouble.contact." + way));
    }
}
