package org.whereabouts.exchange.pfif.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.access.keys.Caller;
import org.whereabouts.access.keys.CallersMay;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;
import org.whereabouts.access.keys.Scope;
import org.whereabouts.exchange.pfif.writing.WritingRecords;
import org.whereabouts.exchange.problem.Addressed;
import org.whereabouts.exchange.problem.Kind;
import org.whereabouts.exchange.problem.Unanswerable;
import org.whereabouts.intake.PfifRecords;
import org.whereabouts.intake.PfifSheet;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The page on which a partner uploads a spreadsheet of records; programs send the same form.
@Page
@ConditionalOnWebApplication
class PfifImportPages {

    private static final String ADDRESS = "/pfif/api/import";
    private static final String SAMPLE = """
            person_record_id,author_name,source_name,source_date,full_name,given_name,family_name,sex,date_of_birth,\
            note_record_id,status,last_known_location,text
            1,A clerk,An invented bureau,2026-01-05T09:00:00Z,Kovalchuk Vyhadan,Vyhadan,Kovalchuk,male,1990,\
            1,believed_missing,Vyhadanivka,Not heard of since December.
            """;

    private final WritingRecords writing;
    private final Addressed addressed;

    PfifImportPages(WritingRecords writing, Addressed addressed) {
        this.writing = writing;
        this.addressed = addressed;
    }

    @GetMapping({
        ADDRESS,
        ADDRESS + "/{kind:persons|notes}",
        "/in/{operation}" + ADDRESS,
        "/in/{operation}" + ADDRESS + "/{kind:persons|notes}"
    })
    String form(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable(required = false) @Nullable String kind,
            Model model) {
        return page(kind, List.of(), visit, model);
    }

    @GetMapping("/pfif/global/sample-import.csv")
    ResponseEntity<byte[]> sample() {
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(SAMPLE.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping({
        ADDRESS,
        ADDRESS + "/{kind:persons|notes}",
        "/in/{operation}" + ADDRESS,
        "/in/{operation}" + ADDRESS + "/{kind:persons|notes}"
    })
    @CallersMay(Scope.WRITE)
    String take(
            Caller caller,
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable(required = false) @Nullable String operation,
            @PathVariable(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(required = false) @Nullable MultipartFile content,
            Model model)
            throws IOException {
        if (!(caller instanceof Caller.Holder holder)) {
            throw new NotLetIn(new Refusal.NeedsAKey());
        }
        if (content == null || content.isEmpty()) {
            throw new Unanswerable(Kind.PARAMETER_MISSING, "Please specify at least one CSV file.");
        }
        byte[] file = content.getBytes();
        boolean notes = format.equals("notes");
        PfifRecords.Sent sent = read(file, holder.key(), notes);
        var written = writing.write(addressed.operation(operation).id(), holder.key(), file, sent);
        return page(kind, notes ? List.of(written.notes()) : List.of(written.people(), written.notes()), visit, model);
    }

    private static PfifRecords.Sent read(byte[] file, ApiKey key, boolean notes) {
        return switch (PfifSheet.read(file, String.valueOf(key.domain()), notes)) {
            case PfifRecords.Sent records -> records;
            case PfifRecords.TooMany _ -> throw PfifWriteDoor.TOO_MANY.get();
            case PfifRecords.Unreadable _ ->
                throw new Unanswerable(
                        Kind.BODY_UNREADABLE,
                        "The CSV file is formatted incorrectly. (It needs a row with person_record_id.)");
        };
    }

    private static String page(@Nullable String kind, List<?> tallies, Visit visit, Model model) {
        model.addAttribute("kinds", kind == null ? List.of("notes", "persons") : List.of(kind));
        model.addAttribute("tallies", tallies);
        model.addAttribute("action", visit.to(ADDRESS));
        return "exchange/pfif-import";
    }
}
