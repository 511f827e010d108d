package org.whereabouts.sources.lists.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.lists.OrderingAnImport;
import org.whereabouts.sources.lists.Terms;

/// Lists that came in: what each would change is looked at, then it is imported or set aside.
@Page
@OpenTo({Role.VERIFIER, Role.EDITOR})
class ListPages {

    private static final String HERE = "redirect:/desk/lists?said=lists.said.";
    private static final Set<String> REASONS = Set.of("twice", "wrong", "not-ours");

    private final ListsOnTheDesk desk;
    private final Documents documents;
    private final OrderingAnImport ordering;

    ListPages(ListsOnTheDesk desk, Documents documents, OrderingAnImport ordering) {
        this.desk = desk;
        this.documents = documents;
        this.ordering = ordering;
    }

    @GetMapping("/desk/lists")
    String all(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        model.addAttribute("said", SaidAfter.of(said, "lists.said."));
        desk.all(visit.locale(), model);
        return "mailbox/lists";
    }

    /// One list, as it would be imported by what is chosen in the form above it.
    @GetMapping("/desk/lists/{number}")
    String one(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Model model) {
        desk.one(list(number), typed, visit.locale(), model);
        return "mailbox/list";
    }

    @PostMapping("/desk/lists/{number}/import")
    String imports(SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        Document list = list(number);
        Terms terms = desk.form(list, typed).terms();
        if (terms == null) {
            return HERE + "source";
        }
        return HERE + (ordering.order(list, terms, officer.actor()) ? "ordered" : "decided");
    }

    @PostMapping("/desk/lists/{number}/aside")
    String setAside(SignedIn officer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        Document list = list(number);
        boolean done = REASONS.contains(reason) && ordering.setAside(list, reason, officer.actor());
        return HERE + (done ? "aside" : "decided");
    }

    private Document list(String number) {
        return Optional.of(number)
                .filter(one -> one.matches("[0-9]{1,15}"))
                .flatMap(one -> documents.find(new Document.Id(Long.parseLong(one))))
                .filter(one -> one.content().kind() == Kind.LIST)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
