package org.whereabouts.sources.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.whereabouts.access.OpenTo;
import org.whereabouts.csv.CsvLine;
import org.whereabouts.pages.Page;
import org.whereabouts.sources.inbox.Decisions;
import org.whereabouts.sources.inbox.Decisions.Count;

/// How often the reader was right, by what officers decided.
@Page
@OpenTo
class PrecisionPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<String> HEADINGS =
            List.of("reader", "type", "field", "language", "read", "kept", "changed", "refused", "missed", "precision");

    private final Decisions decisions;

    PrecisionPages(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/desk/inbox/figures")
    String figures(Model model) {
        model.addAttribute("counts", decisions.counts());
        return "desk/inbox-figures";
    }

    @GetMapping("/desk/inbox/figures.csv")
    ResponseEntity<byte[]> file() {
        var file = new StringBuilder(CsvLine.of(HEADINGS));
        decisions.counts().forEach(one -> file.append(CsvLine.of(line(one))));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("whereabouts-reader.csv")
                                .build()
                                .toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> line(Count count) {
        var field = count.field();
        var language = count.language();
        var line = new ArrayList<String>();
        line.add(Integer.toString(count.reader()));
        line.add(count.type().name().toLowerCase(Locale.ROOT));
        line.add(field == null ? "" : field.word());
        line.add(language == null ? "" : language);
        for (long number : new long[] {count.read(), count.kept(), count.changed(), count.refused(), count.missed()}) {
            line.add(Long.toString(number));
        }
        line.add(count.read() == 0 ? "" : String.format(Locale.ROOT, "%.3f", (double) count.kept() / count.read()));
        return line;
    }
}
