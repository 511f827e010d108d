package org.whereabouts.sources.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Source;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.inbox.Accepted;
import org.whereabouts.sources.inbox.Decision.Nothing;
import org.whereabouts.sources.inbox.Decision.Reason;
import org.whereabouts.sources.inbox.Proposal;
import org.whereabouts.sources.inbox.RefusingAProposal;
import org.whereabouts.sources.inbox.UndoingTheLast;

/// The inbox: one proposal at a time, one key for each answer.
@Page
class InboxPages {

    private final LayingOutTheInbox layout;
    private final AnsweringAProposal answering;
    private final RefusingAProposal refusing;
    private final UndoingTheLast undoing;

    InboxPages(
            LayingOutTheInbox layout,
            AnsweringAProposal answering,
            RefusingAProposal refusing,
            UndoingTheLast undoing) {
        this.layout = layout;
        this.answering = answering;
        this.refusing = refusing;
        this.undoing = undoing;
    }

    /// @param at the number of a proposal; the next that waits where it does not
    /// @param of only proposals of this document
    @GetMapping("/desk/inbox")
    @OpenTo
    String one(
            SignedIn officer,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        model.addAttribute("said", SaidAfter.of(said, "inbox.said."));
        return show(officer, number(at), document(of), Map.of(), Map.of(), model);
    }

    private String show(
            SignedIn officer,
            long at,
            Document.@Nullable Id of,
            Map<String, String> typed,
            Map<String, String> troubles,
            Model model) {
        model.addAttribute("sheet", layout.sheet(at, of, typed, troubles).orElse(null));
        model.addAttribute("waiting", layout.waiting(of));
        model.addAttribute("of", of == null ? "" : of.toString());
        model.addAttribute("writes", SourcePages.writes(officer));
        model.addAttribute("sourceKinds", Source.Kind.values());
        model.addAttribute("reasons", Reason.values());
        return "desk/inbox";
    }

    @PostMapping("/desk/inbox/{number}/accept")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String accept(SignedIn officer, @PathVariable String number, @RequestParam Map<String, String> typed, Model model) {
        var id = new Proposal.Id(number(number));
        Document.Id of = document(typed.getOrDefault("of", ""));
        Accepted accepted = answering.accept(id, typed, officer.actor());
        return switch (accepted) {
            case Accepted.Entered entered -> next(id.number(), of, said(entered));
            case Accepted.NobodysWord nobody -> next(id.number() - 1, of, "nobody");
            case Accepted.Decided decided -> next(id.number(), of, "decided");
            case Accepted.Unclear unclear -> {
                var troubles = new TreeMap<String, String>();
                unclear.troubles().forEach((field, trouble) -> troubles.put(field.word(), trouble));
                yield show(officer, id.number(), of, typed, troubles, model);
            }
        };
    }

    private static String said(Accepted.Entered entered) {
        return entered.outcome() instanceof Nothing ? "same" : entered.corrected() ? "corrected" : "accepted";
    }

    @PostMapping("/desk/inbox/{number}/refuse")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String refuse(
            SignedIn officer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String reason) {
        var id = new Proposal.Id(number(number));
        Optional<Reason> why = Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
        if (why.isEmpty()) {
            return next(id.number() - 1, document(of), "reason");
        }
        boolean refused = refusing.refuse(id, why.get(), officer.actor());
        return next(id.number(), document(of), refused ? "refused" : "decided");
    }

    @PostMapping("/desk/inbox/undo")
    @OpenTo({Role.VERIFIER, Role.EDITOR})
    String undo(SignedIn officer, @RequestParam(defaultValue = "") String of) {
        Optional<Proposal.Id> back = undoing.undo(officer.actor());
        return back.map(one -> next(one.number() - 1, null, "undone"))
                .orElseGet(() -> next(0, document(of), "nothing"));
    }

    private static String next(long after, Document.@Nullable Id of, String said) {
        return "redirect:/desk/inbox?at=" + (after + 1) + (of == null ? "" : "&of=" + of) + "&said=inbox.said." + said;
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }

    private static Document.@Nullable Id document(String text) {
        return text.matches("[0-9]{1,15}") ? new Document.Id(Long.parseLong(text)) : null;
    }
}
