package org.whereabouts.enquiries.filling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquirer;

/// A field of a form. Its words stand in the bundles under its id.
///
/// @param id      its name in the form
/// @param kind    how it is answered
/// @param choices the keys of what one can choose; empty where one writes
public record Field(String id, Kind kind, List<String> choices) {
    /// The id of the field that says how to reach somebody.
    public static final String CONTACT = "contact";

    public Field {
        choices = List.copyOf(choices);
    }

    static Field line(String id) {
        return new Field(id, Kind.LINE, List.of());
    }

    static Field lines(String id) {
        return new Field(id, Kind.LINES, List.of());
    }

    static Field date(String id) {
        return new Field(id, Kind.DATE, List.of());
    }

    static Field check(String id) {
        return new Field(id, Kind.CHECK, List.of("yes"));
    }

    static Field choice(String id, List<String> choices) {
        return new Field(id, Kind.CHOICE, choices);
    }

    static Field files(String id) {
        return new Field(id, Kind.FILES, List.of());
    }

    /// The parameters in which the browser sends it.
    public List<String> parameters() {
        return switch (kind) {
            case DATE -> List.of(id + "-day", id + "-month", id + "-year");
            case FILES -> List.of();
            case LINE, LINES, CHECK, CHOICE -> List.of(id);
        };
    }

    /// Whether an answer is a chat with the bot, which is neither shown nor typed.
    public boolean isChat(@Nullable String answer) {
        return id.equals(CONTACT) && Enquirer.isChat(answer);
    }

    /// How many characters it takes at most.
    public int longest() {
        return kind == Kind.LINES ? 4000 : 300;
    }

    /// How a field is answered.
    public enum Kind {
        LINE,
        LINES,
        DATE,
        CHOICE,
        CHECK,
        FILES
    }
}
