package org.whereabouts.intake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.Amount;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Mention;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Piece;
import org.whereabouts.intake.reading.Reading;
import org.whereabouts.intake.reading.Said;

/// What was read, one line each, for the eye of whoever sits at the terminal.
final class ReadingLines {

    private ReadingLines() {}

    static List<String> of(String file, Reading reading, List<String> same) {
        var lines = new ArrayList<String>();
        for (var piece : reading.pieces()) {
            lines.add(document(file, piece, same));
            piece.mentions().forEach(mention -> lines.add("  " + line(mention)));
        }
        return lines;
    }

    private static String document(String file, Piece piece, List<String> same) {
        return joined(
                file,
                value(piece.title()),
                value(piece.author()),
                value(piece.published()),
                piece.language(),
                same.isEmpty() ? null : "= " + String.join(" ", same));
    }

    private static String line(Mention mention) {
        return switch (mention) {
            case PersonMention person ->
                joined(
                        person.name() == null ? "?" : person.name().value(),
                        small(person.role()),
                        small(person.status() == null ? null : person.status().value()),
                        value(person.eventDate()),
                        value(person.place()),
                        value(person.unit()),
                        value(person.kin()),
                        from("‹ ", value(person.saidBy())),
                        person.duress() ? "duress" : null);
            case ClaimedFigure figure ->
                joined(
                        small(figure.measure().value()) + " " + amount(figure.amount()),
                        value(figure.of()),
                        value(figure.place()),
                        value(figure.from()),
                        from("‹ ", value(figure.claimant())),
                        from("« ", value(figure.via())),
                        figure.verified() == null ? null : figure.verified().value() ? "verified" : "unverified");
        };
    }

    private static String amount(Amount amount) {
        String number = amount.value() != null
                ? amount.value().toString()
                : amount.min() + (amount.max() == null ? "+" : "–" + amount.max());
        return amount.qualifier().name().toLowerCase(Locale.ROOT) + " " + number;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static @Nullable String value(@Nullable Said<?> said) {
        return said == null ? null : String.valueOf(said.value());
    }

    private static @Nullable String from(String sign, @Nullable String who) {
        return who == null ? null : sign + who;
    }

    private static @Nullable String small(@Nullable Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT);
    }
}
