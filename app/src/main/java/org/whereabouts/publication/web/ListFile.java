package org.whereabouts.publication.web;

import java.nio.charset.StandardCharsets;
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
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.publication.wording.ListRow;
import org.whereabouts.registry.Operation;

/// The rolling list as a file: the newest cards, with nothing that does not stand on them.
@Page
class ListFile {

    /// The list is for families; whoever needs all of it asks for a key of the interface for machines.
    private static final int MOST = 500;

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
        Stream<List<String>> heads = hxl ? Stream.of(ListRow.HEADINGS, ListRow.TAGS) : Stream.of(ListRow.HEADINGS);
        String text = Stream.concat(heads, stretch.leaves().stream().map(leaf -> ListRow.of(leaf.card(), leaf.since())))
                .map(CsvLine::of)
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.csv\"")
                .header("X-Rows-At-Most", Integer.toString(MOST))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
