package org.whereabouts.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.csv.CsvLine;
import org.whereabouts.names.WrittenName;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.publication.policy.Detail;
import org.whereabouts.registry.Operation;

/// The rolling list as a file: the newest cards, with nothing that does not stand on them.
@Page
class ListFile {

    /// The list is for families; whoever needs all of it asks for a key of the interface for machines.
    private static final int MOST = 500;

    private static final List<String> HEADINGS = List.of(
            "id", "name", "also_written", "birth_year", "status", "fate", "month", "place", "standing", "published_on");
    private static final List<String> TAGS = List.of(
            "#meta+id",
            "#affected+name",
            "#affected+name+alt",
            "#date+year+birth",
            "#status",
            "#status+fate",
            "#date+month",
            "#loc+name",
            "#meta+standing",
            "#date+published");

    private final Leafing leafing;

    ListFile(Leafing leafing) {
        this.leafing = leafing;
    }

    @GetMapping({"/list.csv", "/in/{operation}/list.csv"})
    ResponseEntity<byte[]> file(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable String drawer,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(defaultValue = "false") boolean hxl) {
        Operation operation = visit.operation();
        if (operation == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var stretch = leafing.leaf(operation.id(), Wanted.of(drawer, status, place), null, MOST);
        Stream<List<String>> heads = hxl ? Stream.of(HEADINGS, TAGS) : Stream.of(HEADINGS);
        String text = Stream.concat(heads, stretch.leaves().stream().map(ListFile::row))
                .map(CsvLine::of)
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.csv\"")
                .header("X-Rows-At-Most", Integer.toString(MOST))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(Leafing.Leaf leaf) {
        PublicCard card = leaf.card();
        List<String> names = card.names().stream().map(WrittenName::text).toList();
        Value.OfStatus situation = value(card, Value.OfStatus.class);
        Value.OfYear born = value(card, Value.OfYear.class);
        Value.OfFate fate = value(card, Value.OfFate.class);
        return List.of(
                card.person().toString(),
                names.isEmpty() ? "" : names.getFirst(),
                String.join("; ", names.isEmpty() ? names : names.subList(1, names.size())),
                born == null ? "" : Integer.toString(born.year()),
                situation == null ? "" : situation.status().name(),
                fate == null ? "" : fate.fate().name(),
                situation == null || situation.on() == null
                        ? ""
                        : situation.on().toString(),
                situation == null || situation.place() == null ? "" : situation.place(),
                standing(card),
                leaf.since().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String standing(PublicCard card) {
        return card.lines().stream()
                .filter(line -> line.detail() == Detail.STATUS)
                .map(line -> line.standing().name())
                .findFirst()
                .orElse("");
    }

    private static <V extends Value> @Nullable V value(PublicCard card, Class<V> kind) {
        return card.lines().stream()
                .map(PublicCard.Line::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
