package org.whereabouts.intake.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Mention;
import org.whereabouts.intake.reading.PersonMention;
import org.whereabouts.intake.reading.Piece;
import org.whereabouts.intake.reading.Reading;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.Span;
import tools.jackson.databind.json.JsonMapper;

/// What was read as JSON, an object a line: the schema is in `docs/reading.md`.
///
/// Places are counted in characters (code points), as most languages slice a text; `at` has those of each field.
final class ReadingJson {

    private final String text;
    private final Map<String, Object> line = new LinkedHashMap<>();
    private final Map<String, Object> places = new LinkedHashMap<>();

    private ReadingJson(String text, String type) {
        this.text = text;
        line.put("type", type);
    }

    static List<String> lines(String file, Reading reading, List<String> same) {
        var lines = new ArrayList<String>();
        for (var piece : reading.pieces()) {
            lines.add(document(file, reading, piece, same));
            piece.mentions().forEach(mention -> lines.add(line(reading.text(), mention)));
        }
        return lines;
    }

    private static String document(String file, Reading reading, Piece piece, List<String> same) {
        var json = new ReadingJson(reading.text(), "document");
        json.put("file", file);
        json.said("title", piece.title());
        json.said("author", piece.author());
        json.said("published", piece.published());
        json.put("language", piece.language());
        json.put("sha256", reading.sha256());
        json.put("same_article_as", same);
        json.put("piece", reading.pieces().indexOf(piece) + 1);
        json.put("pieces", reading.pieces().size());
        json.put("cut", reading.cut() ? Boolean.TRUE : null);
        return json.finished(piece.span());
    }

    private static String line(String text, Mention mention) {
        return switch (mention) {
            case PersonMention person -> person(text, person);
            case ClaimedFigure figure -> figure(text, figure);
        };
    }

    private static String person(String text, PersonMention person) {
        var json = new ReadingJson(text, "person");
        json.said("name", person.name());
        json.put("role", small(person.role()));
        json.said("status", person.status());
        json.said("event_date", person.eventDate());
        json.said("place", person.place());
        json.said("unit", person.unit());
        json.said("kin", person.kin());
        json.said("said_by", person.saidBy());
        json.said("verified", person.verified());
        json.put("duress", person.duress());
        json.put("sentence", person.sentence().of(text));
        return json.finished(person.at());
    }

    private static String figure(String text, ClaimedFigure figure) {
        var json = new ReadingJson(text, "figure");
        json.said("measure", figure.measure());
        json.put("value", figure.amount().value());
        json.put("min", figure.amount().min());
        json.put("max", figure.amount().max());
        json.put("qualifier", small(figure.amount().qualifier()));
        json.said("of", figure.of());
        json.said("place", figure.place());
        json.said("from", figure.from());
        json.said("to", figure.to());
        json.said("claimant", figure.claimant());
        json.said("via", figure.via());
        json.said("verified", figure.verified());
        json.put("sentence", figure.sentence().of(text));
        return json.finished(figure.at());
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            line.put(key, value);
        }
    }

    private void said(String key, @Nullable Said<?> said) {
        if (said != null) {
            line.put(key, plain(said.value()));
            if (said.at() != null) {
                places.put(key, characters(said.at()));
            }
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Boolean one -> one;
            case Enum<?> one -> small(one);
            default -> value.toString();
        };
    }

    private List<Integer> characters(Span span) {
        int start = text.codePointCount(0, span.start());
        return List.of(start, start + text.codePointCount(span.start(), span.end()));
    }

    private String finished(Span span) {
        var characters = characters(span);
        line.put("start", characters.getFirst());
        line.put("end", characters.getLast());
        line.put("at", places);
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static String small(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
