package org.whereabouts.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.letters.AskingForTheLetter;
import org.whereabouts.letters.ConfirmingTheLetter;
import org.whereabouts.letters.EndingTheLetter;
import org.whereabouts.letters.Secret;
import org.whereabouts.letters.Topic;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.registry.Status;

/// Where somebody asks for the daily letter, confirms it, and ends it. Programs that look at links before people do
/// change
/// nothing: looking only shows a button.
@Page
class LetterPages {

    private static final String CONFIRM = "/letter/confirm/{secret}";
    private static final String END = "/letter/end/{secret}";
    private static final String FIGURES = "figures";
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,190}\\.[^\\s@<>,;:\"]{2,63}");
    private static final Set<Status> NEVER = EnumSet.of(Status.WOUNDED, Status.WANTS_CONTACT);

    private final AskingForTheLetter asking;
    private final ConfirmingTheLetter confirming;
    private final EndingTheLetter ending;

    LetterPages(AskingForTheLetter asking, ConfirmingTheLetter confirming, EndingTheLetter ending) {
        this.asking = asking;
        this.confirming = confirming;
        this.ending = ending;
    }

    @GetMapping({"/letter", "/in/{operation}/letter"})
    String form(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String status,
            Model model) {
        return form("", status, "", null, visit, model);
    }

    @PostMapping({"/letter", "/in/{operation}/letter"})
    String ask(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String place,
            HttpServletRequest request,
            Model model) {
        var operation = visit.operation();
        if (operation == null || !ADDRESS.matcher(address.strip()).matches()) {
            return form(address, status, place, "letter.address.wrong", visit, model);
        }
        Topic topic = topic(status, place);
        boolean taken = asking.ask(operation.id(), visit.locale(), topic, address.strip(), Neighbourhood.of(request));
        return taken
                ? "redirect:" + visit.to("/letter/asked")
                : form(address, status, place, "letter.too.many", visit, model);
    }

    private static Topic topic(String status, String place) {
        if (status.equals(FIGURES)) {
            return new Topic.Figures();
        }
        Status wanted = statuses().stream()
                .filter(one -> code(one).equals(status))
                .findFirst()
                .orElse(null);
        return new Topic.Entries(wanted, place);
    }

    @GetMapping({"/letter/asked", "/in/{operation}/letter/asked"})
    String asked(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        return said("asked", null, visit, model);
    }

    @GetMapping({CONFIRM, "/in/{operation}" + CONFIRM})
    String toConfirm(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String secret, Model model) {
        return said("confirm", "/letter/confirm/" + read(secret).text(), visit, model);
    }

    @PostMapping({CONFIRM, "/in/{operation}" + CONFIRM})
    String confirm(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String secret, Model model) {
        return said(confirming.confirm(read(secret)) ? "confirmed" : "gone", null, visit, model);
    }

    @GetMapping({END, "/in/{operation}" + END})
    String toEnd(
            @ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String secret, Model model) {
        return said("end", "/letter/end/" + read(secret).text(), visit, model);
    }

    /// Ends it: also for a mail program that sends this one request for its reader (RFC 8058).
    @PostMapping({END, "/in/{operation}" + END})
    String end(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String secret, Model model) {
        ending.end(read(secret));
        return said("ended", null, visit, model);
    }

    private String form(
            String address,
            String status,
            String place,
            @org.jspecify.annotations.Nullable String trouble,
            Visit visit,
            Model model) {
        if (visit.operation() == null) {
            return "redirect:/";
        }
        model.addAttribute("open", asking.isOpen());
        model.addAttribute("address", address);
        model.addAttribute("status", status);
        model.addAttribute("place", place);
        model.addAttribute("trouble", trouble);
        model.addAttribute(
                "statuses", statuses().stream().map(LetterPages::code).toList());
        return "letters/letter";
    }

    private static String said(
            String what, @org.jspecify.annotations.Nullable String button, Visit visit, Model model) {
        model.addAttribute("what", "letter.said." + what);
        model.addAttribute("button", button == null ? null : visit.to(button));
        return "letters/said";
    }

    private static Secret read(String text) {
        return Secret.parse(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(one -> !NEVER.contains(one))
                .toList();
    }

    private static String code(Status one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
