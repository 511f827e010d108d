package org.whereabouts.enquiries.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.whereabouts.enquiries.draft.Draft;
import org.whereabouts.enquiries.draft.KeepingADraft;
import org.whereabouts.enquiries.filling.Journey;
import org.whereabouts.enquiries.photograph.AddingAPhotograph;
import org.whereabouts.enquiries.photograph.AddingAPhotograph.Outcome;
import org.whereabouts.enquiries.photograph.Photographs;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;
import org.whereabouts.sealing.Subject;

/// Takes photographs, one at a time; each is stored when its page is shown again.
@Page
class PhotographPages {

    private static final String ADDRESS = "/{journey:enquire|report}/photographs";

    private final OpenDrafts drafts;
    private final KeepingADraft keeping;
    private final AddingAPhotograph adding;
    private final Photographs photographs;

    PhotographPages(OpenDrafts drafts, KeepingADraft keeping, AddingAPhotograph adding, Photographs photographs) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.adding = adding;
        this.photographs = photographs;
    }

    @PostMapping({ADDRESS, "/in/{operation}" + ADDRESS})
    String add(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            @PathVariable String journey,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Journey form = OpenDrafts.journey(journey);
        String here = "redirect:" + visit.to("/" + journey + "/photographs");
        Draft draft = drafts.of(form, visit, request).filter(one -> !one.sent()).orElse(null);
        if (draft == null) {
            return "redirect:" + visit.to("/" + journey);
        }
        var subject = new Subject(form.kind(), draft.subject());
        String remove = request.getParameter("remove");
        if (remove != null && remove.matches("\\d{1,9}")) {
            photographs.remove(draft.subject(), Integer.parseInt(remove));
            return here;
        }
        Outcome outcome = file == null || file.isEmpty() ? null : adding.add(subject, file.getBytes());
        if (outcome != null && outcome != Outcome.ADDED) {
            return here + "?trouble=" + outcome.name().toLowerCase(java.util.Locale.ROOT);
        }
        if ("add".equals(request.getParameter("do"))) {
            return outcome == null ? here + "?trouble=nothing" : here;
        }
        keeping.answer(draft, "photographs", java.util.Map.of());
        boolean checking = request.getParameter("check") != null;
        String next = form.after(form.step("photographs").orElseThrow());
        return "redirect:" + visit.to("/" + journey + "/" + (checking ? "check" : next));
    }

    /// There is no visit here: what was sent is too large to be read at all.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(HttpServletRequest request) {
        return "redirect:" + request.getRequestURI() + "?trouble=too_large";
    }
}
