package org.whereabouts.sources.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.SayingWhoseItIs;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.sources.ledger.FindingASource;
import org.whereabouts.sources.reading.ReadingADocument;

/// Brings what an officer gave to a form, and reads it at once; says whose it is.
@Component
class BringingADocument {

    private static final int LONGEST = 1_000;

    private final TakingADocumentIn taking;
    private final ReadingADocument reading;
    private final SayingWhoseItIs belonging;
    private final FindingASource finding;
    private final Clock clock;

    BringingADocument(
            TakingADocumentIn taking,
            ReadingADocument reading,
            SayingWhoseItIs belonging,
            FindingASource finding,
            Clock clock) {
        this.taking = taking;
        this.reading = reading;
        this.belonging = belonging;
        this.finding = finding;
        this.clock = clock;
    }

    List<Operation> operations() {
        return finding.operations();
    }

    /// The names of all sources.
    List<String> known() {
        return finding.all().stream().map(Source::name).distinct().sorted().toList();
    }

    /// Takes it in.
    ///
    /// @return empty where the place is no address of the web
    Optional<Taken> bring(Map<String, String> typed, Given given, String officer) {
        String place = typed.getOrDefault("place", "").strip();
        if (!place.isEmpty() && !isAddress(place)) {
            return Optional.empty();
        }
        Operation.Id operation = operation(typed.getOrDefault("operation", ""));
        Source.Id source = given.isEmpty() ? null : named(operation, typed);
        Taken taken = taking.take(new Arrival(
                operation,
                given.content(),
                given.name(),
                given.type(),
                Way.UPLOAD,
                place,
                got(typed),
                source,
                null,
                officer));
        if (taken instanceof Taken.New fresh) {
            reading.read(fresh.document());
        }
        return Optional.of(taken);
    }

    /// Says whose a document is.
    ///
    /// @return whether a name was given
    boolean name(Document document, Map<String, String> typed, String officer) {
        Source.Id source = named(document.content().operation(), typed);
        if (source != null) {
            belonging.say(document.id(), source, officer);
        }
        return source != null;
    }

    private Source.@Nullable Id named(Operation.Id operation, Map<String, String> typed) {
        String name = typed.getOrDefault("source", "").strip();
        String kind = typed.getOrDefault("sourceKind", "");
        Source.Kind speaker = Arrays.stream(Source.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(Source.Kind.PUBLICATION);
        return name.isEmpty() || name.length() > 200 ? null : belonging.source(operation, name, speaker);
    }

    private Operation.Id operation(String slug) {
        return operations().stream()
                .map(Operation::id)
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> operations().getFirst().id());
    }

    private Instant got(Map<String, String> typed) {
        Instant now = clock.instant();
        try {
            Instant day = LocalDate.parse(typed.getOrDefault("got", ""))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            return day.isAfter(now) ? now : day;
        } catch (DateTimeException nothingOrGarbled) {
            return now;
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && text.length() <= LONGEST;
        } catch (URISyntaxException garbled) {
            return false;
        }
    }
}
