package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.telling.CorrectingAnEntry;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.Locked;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.Taken;
import org.whereabouts.enquiries.telling.CorrectingAnEntry.TooMany;
import org.whereabouts.pages.Neighbourhood;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Person;

/// Where a reader says what is wrong with an entry. The form is the same for every address: whether there
/// is such an entry is told by nothing.
@Page
class CorrectionPage {

    private static final String ADDRESS = "/correct/{id}";
    private static final int LONG = 4000;
    private static final int SHORT = 500;

    private final CorrectingAnEntry correcting;
    private final Words words;

    CorrectionPage(CorrectingAnEntry correcting, Words words) {
        this.correcting = correcting;
        this.words = words;
    }

    /// Nothing of an address comes into the form: whoever sends a link puts no words into it, and no proxy writes a
    /// passage down. A marked one travels within the browser (`correct.js`).
    @GetMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String ask(@ModelAttribute(name = "visit", binding = false) Visit visit, @PathVariable String id, Model model) {
        return form(person(id), Map.of(), List.of(), visit, model);
    }

    @PostMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String take(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Person.Id person = person(id);
        Map<String, String> said = Stream.of("wrong", "passage", "contact")
                .collect(Collectors.toMap(field -> field, field -> clean(request, field)));
        List<Trouble> troubles = troubles(said);
        if (!troubles.isEmpty()) {
            return form(person, said, troubles, visit, model);
        }
        var order = new CorrectingAnEntry.Order(
                person,
                OpenDrafts.operation(visit),
                said.getOrDefault("wrong", ""),
                said.getOrDefault("passage", ""),
                said.getOrDefault("contact", ""),
                Neighbourhood.of(request));
        return switch (correcting.correct(order)) {
            case Taken taken -> {
                Secrets.CORRECT.give(taken.code().words(), request, response);
                yield "redirect:" + visit.to("/correct/" + person + "/receipt");
            }
            case TooMany ignored ->
                form(person, said, List.of(Trouble.of("wrong", "trouble.corrections")), visit, model);
            case Locked ignored -> form(person, said, List.of(), visit, model);
        };
    }

    @GetMapping({ADDRESS + "/receipt", "/in/{operation}" + ADDRESS + "/receipt"})
    String receipt(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String id,
            HttpServletRequest request,
            Model model) {
        Person.Id person = person(id);
        Optional<Receipt> receipt = Secrets.CORRECT.of(request).flatMap(correcting::receipt);
        if (receipt.isEmpty()) {
            return "redirect:" + visit.to("/correct/" + person);
        }
        ReceiptPage.show(receipt.get(), visit.to("/report/follow"), visit, model);
        model.addAttribute("back", visit.to("/people/" + person));
        return "enquiries/corrected";
    }

    private String form(Person.Id person, Map<String, String> said, List<Trouble> troubles, Visit visit, Model model) {
        model.addAttribute("person", person.toString());
        model.addAttribute("open", correcting.isOpen());
        model.addAttribute("answers", said);
        model.addAttribute(
                "troubles",
                troubles.stream().map(one -> one.in(words, visit.locale())).toList());
        return "enquiries/correct";
    }

    private static List<Trouble> troubles(Map<String, String> said) {
        if (said.getOrDefault("wrong", "").isEmpty()) {
            return List.of(Trouble.of("wrong", "trouble.wrong"));
        }
        return said.entrySet().stream()
                .filter(one -> one.getValue().length() > longest(one.getKey()))
                .map(one -> Trouble.of(one.getKey(), "trouble.long", longest(one.getKey())))
                .toList();
    }

    private static int longest(String field) {
        return field.equals("wrong") ? LONG : SHORT;
    }

    private static String clean(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null
                ? ""
                : value.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    private static Person.Id person(String address) {
        return Person.Id.parse(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
