package org.whereabouts.figures.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.registry.Operation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `read --json` printed, line by line: a document, then the people and figures of which it speaks. Figures are
/// taken; people are nobody's business here.
///
/// Where a text does not say who claims a number, it is claimed by whoever told it, and at last by the publisher.
final class ReadFigures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Operation.Id operation;
    private final Origin origin;
    private @Nullable JsonNode document;

    ReadFigures(Operation.Id operation, Origin origin) {
        this.operation = operation;
        this.origin = origin;
    }

    /// Reads the next line.
    Line read(String text) {
        if (text.isBlank()) {
            return new Other();
        }
        try {
            JsonNode line = JSON.readTree(text);
            return switch (string(line, "type").orElse("")) {
                case "document" -> {
                    document = line;
                    yield new Other();
                }
                case "person" -> new Other();
                case "figure" -> new Figure(figure(line));
                default -> new Unread();
            };
        } catch (JacksonException | IllegalArgumentException | DateTimeException garbled) {
            return new Unread();
        }
    }

    private Content figure(JsonNode line) {
        Measure measure = string(line, "measure").flatMap(Measure::of).orElseThrow(IllegalArgumentException::new);
        Qualifier qualifier =
                string(line, "qualifier").flatMap(Qualifier::of).orElseThrow(IllegalArgumentException::new);
        Optional<String> via = string(line, "via");
        Optional<String> claimant = string(line, "claimant");
        return new Content(
                operation,
                measure,
                new Amount(number(line, "value"), number(line, "min"), number(line, "max"), qualifier),
                string(line, "of").orElse(null),
                string(line, "place").orElse(null),
                new Period(day(line, "from"), day(line, "to")),
                new Claimant(
                        claimant.or(() -> via).orElse(origin.publisher()),
                        claimant.isPresent() ? via.orElse(null) : null,
                        line.has("verified") ? (Boolean) line.get("verified").asBoolean() : null,
                        null),
                source(string(line, "sentence").orElseThrow(IllegalArgumentException::new)));
    }

    private Source source(String sentence) {
        JsonNode head = document;
        if (head == null) {
            throw new IllegalArgumentException();
        }
        return new Source(
                string(head, "title").or(() -> string(head, "file")).orElse(origin.publisher()),
                origin.publisher(),
                origin.address(),
                day(head, "published"),
                origin.got(),
                sentence);
    }

    private static @Nullable LocalDate day(JsonNode line, String key) {
        return string(line, key).map(LocalDate::parse).orElse(null);
    }

    private static @Nullable Long number(JsonNode line, String key) {
        JsonNode found = line.get(key);
        if (found != null && !found.isNull() && !found.canConvertToLong()) {
            throw new IllegalArgumentException();
        }
        return found == null || found.isNull() ? null : (Long) found.asLong();
    }

    private static Optional<String> string(JsonNode line, String key) {
        return Optional.ofNullable(line.get(key))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// Where the articles were got.
    ///
    /// @param address where everybody can look it up, or null
    record Origin(String publisher, @Nullable String address, LocalDate got) {}

    /// A line.
    sealed interface Line {}

    /// A figure that somebody claims.
    record Figure(Content said) implements Line {}

    /// Nothing that is taken here.
    record Other() implements Line {}

    /// Nothing that `read` prints.
    record Unread() implements Line {}
}
