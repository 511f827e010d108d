package org.whereabouts.enquiries.filling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.whereabouts.enquiries.filling.Field.Kind;
import org.whereabouts.pages.DateAsked;
import org.whereabouts.pages.Trouble;

/// One page of questions.
///
/// @param name     its address and the beginning of its words
/// @param fields   what is asked on it
/// @param checking finds what is missing beyond what each field says
public record Step(String name, List<Field> fields, Checking checking) {

    public Step {
        fields = List.copyOf(fields);
    }

    static Step of(String name, Field... fields) {
        return new Step(name, List.of(fields), answers -> List.of());
    }

    Step checked(Checking more) {
        return new Step(name, fields, more);
    }

    /// Whether an answer is obligatory: nothing at all is not taken for one.
    public boolean isObligatory() {
        return !checking.troubles(Map.of()).isEmpty();
    }

    /// Whether files are sent on it.
    public boolean takesFiles() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.FILES);
    }

    /// Takes from what a browser sent what was asked, and nothing else.
    ///
    /// @param sent gives the value of a parameter, or null
    public Map<String, String> read(UnaryOperator<String> sent) {
        var answers = new LinkedHashMap<String, String>();
        for (Field field : fields) {
            for (String parameter : field.parameters()) {
                String value = clean(sent.apply(parameter));
                boolean known = field.choices().isEmpty() || field.choices().contains(value);
                if (!value.isEmpty() && known) {
                    answers.put(parameter, value);
                }
            }
        }
        return answers;
    }

    private static String clean(@org.jspecify.annotations.Nullable String value) {
        return value == null
                ? ""
                : value.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /// What is the matter with some answers.
    public List<Trouble> troubles(Map<String, String> answers, LocalDate today) {
        var troubles = new ArrayList<Trouble>();
        for (Field field : fields) {
            if (field.kind() == Kind.DATE) {
                date(field, answers, today, troubles);
            }
            for (String parameter : field.parameters()) {
                if (answers.getOrDefault(parameter, "").length() > field.longest()) {
                    troubles.add(Trouble.of(parameter, "trouble.long", field.longest()));
                }
            }
        }
        troubles.addAll(checking.troubles(answers));
        return troubles;
    }

    private static void date(Field field, Map<String, String> answers, LocalDate today, List<Trouble> troubles) {
        var found = new ArrayList<Trouble>();
        DateAsked.read(
                answers.getOrDefault(field.id() + "-day", ""),
                answers.getOrDefault(field.id() + "-month", ""),
                answers.getOrDefault(field.id() + "-year", ""),
                today,
                found);
        found.forEach(one -> troubles.add(new Trouble(field.id() + "-" + one.field(), one.key(), one.arguments())));
    }

    /// Finds what is missing.
    @FunctionalInterface
    public interface Checking {

        /// What is the matter; nothing when all is well.
        List<Trouble> troubles(Map<String, String> answers);
    }
}
