package org.whereabouts.figures.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claims;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Operations;

/// Where an editor enters claims, publishes, revises and withdraws them.
@Page
@OpenTo(Role.EDITOR)
class ClaimPages {

    private static final String HERE = "redirect:/desk/figures/claims?said=claims.said.";
    private static final int MOST = 100;

    private final Claims claims;
    private final Operations operations;
    private final HandlingClaims handling;
    private final ClaimsOnTheDesk desk;
    private final Clock clock;

    ClaimPages(Claims claims, Operations operations, HandlingClaims handling, ClaimsOnTheDesk desk, Clock clock) {
        this.claims = claims;
        this.operations = operations;
        this.handling = handling;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/figures/claims")
    String all(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        model.addAttribute("said", SaidAfter.of(said, "claims.said."));
        model.addAttribute("waiting", desk.lines(claims.waiting(MOST), visit.locale()));
        model.addAttribute(
                "published",
                desk.lines(
                        operations.all().stream()
                                .flatMap(one -> claims.published(one.id()).stream())
                                .filter(claim -> claim.state() == Claim.State.PUBLISHED)
                                .toList(),
                        visit.locale()));
        return "desk/claims";
    }

    @GetMapping("/desk/figures/claims/new")
    String fresh(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(required = false) @Nullable Long revises,
            Model model) {
        ClaimForm form = revises == null
                ? ClaimForm.of(Map.of("got", today().toString(), "verified", "unsaid", "qualifier", "exactly"))
                : ClaimForm.of(claim(revises));
        return page(form, revises, List.of(), visit, model);
    }

    /// Looks at a claim before it is kept, keeps it, or publishes it at once.
    @PostMapping("/desk/figures/claims")
    String enter(
            SignedIn officer,
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam Map<String, String> typed,
            Model model) {
        var form = ClaimForm.of(typed);
        Long revises = number(typed.getOrDefault("revises", ""));
        List<Trouble> troubles = form.troubles();
        String deed = typed.getOrDefault("deed", "");
        if (!troubles.isEmpty() || !deed.matches("keep|publish")) {
            return page(form, revises, troubles, visit, model);
        }
        boolean publishing = deed.equals("publish");
        String because = typed.getOrDefault("because", "").strip();
        return HERE
                + handling.enter(
                        form.content(operation(form)),
                        revises == null ? null : new Claim.Id(revises),
                        publishing,
                        because,
                        officer);
    }

    @PostMapping("/desk/figures/claims/{number}/publish")
    String publish(SignedIn officer, @PathVariable String number, @RequestParam(defaultValue = "") String because) {
        return HERE + handling.publish(claim(number(number)).id(), because.strip(), officer);
    }

    @PostMapping("/desk/figures/claims/{number}/withdraw")
    String withdraw(SignedIn officer, @PathVariable String number, @RequestParam(defaultValue = "") String because) {
        return HERE + handling.withdraw(claim(number(number)), because.strip(), officer);
    }

    private String page(ClaimForm form, @Nullable Long revises, List<Trouble> troubles, Visit visit, Model model) {
        var typed = new HashMap<String, Object>(form.typed());
        model.addAttribute("form", typed);
        model.addAttribute("revises", revises);
        model.addAttribute("troubles", desk.said(troubles, visit.locale()));
        model.addAttribute("wrong", troubles.stream().map(Trouble::field).toList());
        boolean looked = troubles.isEmpty() && !form.get("number").isEmpty();
        model.addAttribute("preview", looked ? desk.preview(form.content(operation(form)), visit.locale()) : null);
        model.addAttribute("operations", operations.all());
        return "desk/claim";
    }

    private Operation.Id operation(ClaimForm form) {
        return Operation.Id.parse(form.get("operation"))
                .flatMap(operations::find)
                .map(Operation::id)
                .orElseGet(() -> operations.all().getFirst().id());
    }

    private Claim claim(@Nullable Long number) {
        return Optional.ofNullable(number)
                .flatMap(one -> claims.find(new Claim.Id(one)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
