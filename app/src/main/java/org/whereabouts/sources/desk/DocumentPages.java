package org.whereabouts.sources.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Taken;

/// The documents that came in: everybody at the desk sees how one came, verifiers and editors bring some.
@Page
class DocumentPages {

    private static final String HERE = "redirect:/desk/documents";

    private final LayingOutDocuments layout;
    private final BringingADocument bringing;
    private final Colleagues colleagues;

    DocumentPages(LayingOutDocuments layout, BringingADocument bringing, Colleagues colleagues) {
        this.layout = layout;
        this.bringing = bringing;
        this.colleagues = colleagues;
    }

    @GetMapping("/desk/documents")
    @OpenTo
    String all(
            SignedIn officer,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        long number = before.matches("[0-9]{1,15}") ? Long.parseLong(before) : Long.MAX_VALUE;
        model.addAttribute("said", SaidAfter.of(said, "documents.said."));
        model.addAttribute("list", layout.list(number));
        model.addAttribute("writes", SourcePages.writes(officer));
        model.addAttribute("known", bringing.known());
        model.addAttribute("operations", bringing.operations());
        model.addAttribute("sourceKinds", Source.Kind.values());
        return "desk/documents";
    }

    @PostMapping("/desk/documents")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String bring(
            SignedIn officer,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Given given = file == null || file.isEmpty()
                ? Given.typed(typed.getOrDefault("text", ""))
                : Given.file(file.getBytes(), file.getOriginalFilename(), file.getContentType());
        Optional<Taken> taken = bringing.bring(typed, given, officer.actor());
        if (taken.isEmpty()) {
            return HERE + "?said=documents.said.place";
        }
        return HERE
                + switch (taken.get()) {
                    case Taken.New fresh -> "/" + fresh.document() + "?said=documents.said.taken";
                    case Taken.AlreadyThere there -> "/" + there.document() + "?said=documents.said.there";
                    case Taken.Refused refused ->
                        "?said=documents.said." + (refused.why() == Taken.Why.EMPTY ? "empty" : "large");
                };
    }

    /// There is no page here: what was sent is too large to be read at all.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge() {
        return HERE + "?said=documents.said.large";
    }

    @GetMapping("/desk/documents/{number}")
    @OpenTo
    String one(
            SignedIn officer, @PathVariable String number, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said, "documents.said."));
        model.addAttribute("sheet", layout.sheet(document(number)));
        model.addAttribute("names", colleagues.names());
        model.addAttribute("writes", SourcePages.writes(officer));
        model.addAttribute("known", bringing.known());
        model.addAttribute("sourceKinds", Source.Kind.values());
        return "desk/document";
    }

    /// The original, to be saved and never to be shown by the browser: nobody knows what is in it.
    @GetMapping("/desk/documents/{number}/original")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    ResponseEntity<byte[]> original(SignedIn officer, @PathVariable String number) {
        Document document = document(number);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("document-" + document.id() + ".original")
                                .build()
                                .toString())
                .body(layout.original(document, officer.actor()));
    }

    @GetMapping("/desk/documents/{number}/since/{former}")
    @OpenTo
    String compare(@PathVariable String number, @PathVariable String former, Model model) {
        model.addAttribute("later", DocumentLine.of(document(number)));
        model.addAttribute("former", DocumentLine.of(document(former)));
        model.addAttribute(
                "revision",
                layout.compare(document(former).id(), document(number).id())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "desk/revision";
    }

    @PostMapping("/desk/documents/{number}/source")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String source(SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        Document document = document(number);
        boolean named = bringing.name(document, typed, officer.actor());
        return HERE + "/" + document.id() + "?said=documents.said." + (named ? "named" : "nameless");
    }

    private Document document(String number) {
        return Optional.of(number)
                .filter(one -> one.matches("[0-9]{1,15}"))
                .flatMap(one -> layout.find(new Document.Id(Long.parseLong(one))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
