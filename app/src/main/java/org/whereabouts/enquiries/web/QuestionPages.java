package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Field;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.filling.Step;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;
import org.whereabouts.pages.Words;

/// A page of questions. What was answered is stored before anything is said about it.
@Page
class QuestionPages {

    private static final String ADDRESS = "/{journey:enquire|report}/{step}";

    private static final Set<String> FILE_TROUBLES = Set.of("enough", "too_large", "not_a_picture", "nothing");

    private final OpenDrafts drafts;
    private final KeepingADraft keeping;
    private final Photographs photographs;
    private final Words words;
    private final Clock clock;

    QuestionPages(OpenDrafts drafts, KeepingADraft keeping, Photographs photographs, Words words, Clock clock) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.photographs = photographs;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String ask(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            @PathVariable String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Journey form = OpenDrafts.journey(journey);
        Step asked = step(form, step);
        Draft draft = drafts.of(form, visit, request).orElse(null);
        if (draft == null) {
            return "redirect:" + visit.to("/" + journey);
        }
        if (draft.sent()) {
            return "redirect:" + visit.to("/" + journey + "/receipt");
        }
        OpenDrafts.give(draft, form, request, response);
        boolean again = request.getParameter("again") != null;
        String file = asked.takesFiles() ? String.valueOf(request.getParameter("trouble")) : "";
        return page(new Asking(form, asked, draft.on(step), again, file), draft, visit, model);
    }

    @PostMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String answer(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            @PathVariable String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Journey form = OpenDrafts.journey(journey);
        Step asked = step(form, step);
        // A browser that lost its cookie loses no answer: a new draft begins with this one.
        Draft draft = drafts.of(form, visit, request)
                .orElseGet(() -> keeping.begin(form.kind(), OpenDrafts.operation(visit)));
        if (draft.sent()) {
            return "redirect:" + visit.to("/" + journey + "/receipt");
        }
        boolean unknown = "unknown".equals(request.getParameter("do"));
        Map<String, String> answers = unknown ? Map.of() : withChat(asked.read(request::getParameter), draft.on(step));
        keeping.answer(draft, step, answers);
        OpenDrafts.give(draft, form, request, response);
        if (!asked.troubles(answers, LocalDate.now(clock)).isEmpty()) {
            return page(new Asking(form, asked, answers, true, ""), draft, visit, model);
        }
        boolean checking = request.getParameter("check") != null;
        return "redirect:" + visit.to("/" + journey + "/" + (checking ? "check" : form.after(asked)));
    }

    /// A chat with the bot stands in no form: it stays as long as somebody wants to be reached there.
    private static Map<String, String> withChat(Map<String, String> answers, Map<String, String> before) {
        String chat = before.get(Field.CONTACT);
        if (!Enquirer.isChat(chat) || answers.containsKey(Field.CONTACT) || !"telegram".equals(answers.get("way"))) {
            return answers;
        }
        var kept = new LinkedHashMap<>(answers);
        kept.put(Field.CONTACT, chat);
        return kept;
    }

    private String page(Asking asking, Draft draft, Visit visit, Model model) {
        List<Trouble.Said> troubles = troubles(asking).stream()
                .map(one -> one.in(words, visit.locale()))
                .toList();
        model.addAttribute("journey", asking.journey());
        model.addAttribute("step", asking.step());
        model.addAttribute("answers", asking.answers());
        model.addAttribute("troubles", troubles);
        model.addAttribute("wrong", new Wrong(troubles));
        model.addAttribute("words", words);
        if (asking.step().takesFiles()) {
            model.addAttribute("files", photographs.of(draft.subject()));
        }
        return "enquiries/question";
    }

    private List<Trouble> troubles(Asking asking) {
        if (FILE_TROUBLES.contains(asking.file())) {
            return List.of(Trouble.of("file", "trouble.file." + asking.file()));
        }
        return asking.judged() ? asking.step().troubles(asking.answers(), LocalDate.now(clock)) : List.of();
    }

    private static Step step(Journey journey, String name) {
        return journey.step(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A page as it is shown.
    ///
    /// @param judged whether what is the matter is said
    /// @param file   what is the matter with a file that was sent, or nothing
    private record Asking(Journey journey, Step step, Map<String, String> answers, boolean judged, String file) {}

    /// What is the matter, by field.
    record Wrong(List<Trouble.Said> all) {
        Wrong {
            all = List.copyOf(all);
        }

        /// With a field, or with a part of it.
        public List<Trouble.Said> of(String field) {
            return all.stream()
                    .filter(one -> one.field().equals(field) || one.field().startsWith(field + "-"))
                    .toList();
        }
    }
}
