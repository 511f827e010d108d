package org.whereabouts.casework.tellings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.casework.compare.Line;
import org.whereabouts.intake.reading.Amount;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Mention;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.ReadingAnArticle;
import org.whereabouts.intake.reading.Role;
import org.whereabouts.intake.reading.Said;

/// Somebody, or a number of people, of whom a post speaks: proposed beside it, to be checked against its words, and
/// kept
/// nowhere.
///
/// @param name     of a person; null where there is none, and of a number
/// @param status   the sentence that says what happened to a person, or null
/// @param lines    what else is said
/// @param sentence that says it
record Spoken(@Nullable String name, @Nullable String status, List<Line> lines, String sentence) {

    private static final ReadingAnArticle READING = new ReadingAnArticle();

    Spoken {
        lines = List.copyOf(lines);
    }

    /// All of whom a post speaks. Who holds an office, explains, or writes is not meant.
    static List<Spoken> of(String post) {
        var reading = READING.read(post.getBytes(StandardCharsets.UTF_8));
        return reading.pieces().stream()
                .flatMap(piece -> piece.mentions().stream())
                .filter(Spoken::isMeant)
                .map(mention -> of(mention, reading.text()))
                .toList();
    }

    private static boolean isMeant(Mention mention) {
        return !(mention instanceof PersonMention person) || person.role() == Role.SUBJECT;
    }

    private static Spoken of(Mention mention, String text) {
        String sentence = mention.sentence().of(text).strip();
        return switch (mention) {
            case PersonMention person -> new Spoken(value(person.name()), status(person), lines(person), sentence);
            case ClaimedFigure figure -> new Spoken(null, null, lines(figure), sentence);
        };
    }

    private static @Nullable String status(PersonMention person) {
        var status = person.status();
        return status == null ? null : "status." + status.value().name().toLowerCase(Locale.ROOT);
    }

    private static List<Line> lines(PersonMention person) {
        return Line.said(
                Line.text("spoken.date", value(person.eventDate())),
                Line.text("spoken.place", value(person.place())),
                Line.text("field.unit", value(person.unit())),
                Line.text("spoken.by", value(person.saidBy())),
                yesNo("spoken.verified", person.verified()),
                new Line("spoken.duress", person.duress() ? "choice.family.yes" : null, true));
    }

    private static List<Line> lines(ClaimedFigure figure) {
        return Line.said(
                Line.text(
                        "spoken.measure." + figure.measure().value().name().toLowerCase(Locale.ROOT),
                        amount(figure.amount())),
                Line.text("spoken.of", value(figure.of())),
                Line.text("spoken.place", value(figure.place())),
                Line.text("spoken.from", value(figure.from())),
                Line.text("spoken.to", value(figure.to())),
                Line.text("spoken.by", value(figure.claimant())),
                yesNo("spoken.verified", figure.verified()));
    }

    private static Line yesNo(String label, @Nullable Said<Boolean> said) {
        String no = said != null && said.value() ? "choice.family.yes" : "choice.family.no";
        return new Line(label, said == null ? null : no, true);
    }

    private static @Nullable String value(@Nullable Said<?> said) {
        return said == null ? null : said.value().toString();
    }

    /// In signs that need no translation.
    private static String amount(Amount amount) {
        Long value = amount.value();
        if (value == null) {
            return (amount.min() == null ? "" : amount.min()) + "–" + (amount.max() == null ? "" : amount.max());
        }
        return switch (amount.qualifier()) {
                    case EXACTLY -> "";
                    case ABOUT, NEARLY, ORDER_OF_MAGNITUDE -> "≈ ";
                    case AT_LEAST -> "≥ ";
                    case AT_MOST -> "≤ ";
                    case MORE_THAN -> "> ";
                    case LESS_THAN -> "< ";
                }
                + value;
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "somebody spoken of";
    }
}
