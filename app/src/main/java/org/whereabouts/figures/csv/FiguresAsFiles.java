package org.whereabouts.figures.csv;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.figures.Claims;
import org.whereabouts.figures.Edition;
import org.whereabouts.figures.Editions;
import org.whereabouts.figures.Regions;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;

/// Figures to take home: one file for what is claimed, one for each edition of what was counted.
@Page
class FiguresAsFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Claims claims;
    private final Editions editions;
    private final Regions regions;

    FiguresAsFiles(Claims claims, Editions editions, Regions regions) {
        this.claims = claims;
        this.editions = editions;
        this.regions = regions;
    }

    @GetMapping({"/figures/claimed.csv", "/in/{operation}/figures/claimed.csv"})
    ResponseEntity<byte[]> claimed(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        Operation.Id operation = operation(visit);
        return file(operation + "-claimed", ClaimsAsCsv.of(claims.published(operation)));
    }

    @GetMapping({"/figures/counted.csv", "/in/{operation}/figures/counted.csv"})
    ResponseEntity<byte[]> latest(@ModelAttribute(name = "visit", binding = false) Visit visit) {
        return counted(editions.latest(operation(visit)));
    }

    @GetMapping({"/figures/counted/{number:\\d{1,9}}.csv", "/in/{operation}/figures/counted/{number:\\d{1,9}}.csv"})
    ResponseEntity<byte[]> one(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable int number) {
        return counted(editions.find(operation(visit), number));
    }

    private ResponseEntity<byte[]> counted(Optional<Edition> found) {
        Edition edition = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(
                edition.operation() + "-counted-" + edition.day(),
                EditionAsCsv.of(edition, regions.all(edition.operation())));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("whereabouts-" + name + ".csv")
                                .build()
                                .toString())
                .body(content);
    }

    private static Operation.Id operation(Visit visit) {
        return Objects.requireNonNull(visit.operation()).id();
    }
}
