package org.whereabouts.hotline.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Visit;

/// The call sheet while it is being written: begun, kept, and who may be meant.
@Page
@OpenTo(Role.OPERATOR)
class SheetPages {

    private static final String SHEET = "/desk/hotline/sheet/";

    private final KeepingASheet keeping;
    private final FilingASheet filing;
    private final FindingAlike alike;
    private final LayingOutASheet layingOut;

    SheetPages(KeepingASheet keeping, FilingASheet filing, FindingAlike alike, LayingOutASheet layingOut) {
        this.keeping = keeping;
        this.filing = filing;
        this.alike = alike;
        this.layingOut = layingOut;
    }

    @PostMapping("/desk/hotline/sheet")
    String begin(
            SignedIn officer,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable UUID callBack) {
        return "redirect:" + SHEET + keeping.begin(officer, call, callBack).id();
    }

    @GetMapping("/desk/hotline/sheet/{id}")
    String sheet(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @PathVariable UUID id,
            Model model) {
        Sheet sheet = find(id, officer);
        if (sheet.enquiry() != null) {
            return "redirect:/desk/hotline?said=sheet.filed.before";
        }
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(keeping.now());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=" + SHEET + id;
        }
        Optional<Map<String, String>> answers = keeping.open(sheet, confirmed.get());
        if (answers.isEmpty()) {
            return "redirect:/desk/hotline?said=reading.locked";
        }
        return layingOut.write(sheet, answers.get(), List.of(), visit, model);
    }

    /// The same with what stands on it, from the page on which it was read back.
    @PostMapping("/desk/hotline/sheet/{id}")
    String again(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model) {
        return layingOut.write(find(id, officer), Questions.read(request::getParameter), List.of(), visit, model);
    }

    @PostMapping("/desk/hotline/sheet/{id}/save")
    ResponseEntity<Void> save(SignedIn officer, @PathVariable UUID id, HttpServletRequest request) {
        boolean saved = keeping.save(find(id, officer), Questions.read(request::getParameter));
        return ResponseEntity.status(saved ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    /// Who may be meant. What is typed travels in the body.
    @PostMapping("/desk/hotline/sheet/{id}/alike")
    String alike(SignedIn officer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Sheet sheet = find(id, officer);
        model.addAttribute("alike", alike.find(sheet, Questions.read(request::getParameter), filing.today(), officer));
        return "hotline/alike";
    }

    @GetMapping("/desk/hotline/paper")
    String paper(Model model) {
        model.addAttribute("parts", Questions.PARTS);
        model.addAttribute("next", Questions.next());
        return "hotline/paper";
    }

    private Sheet find(UUID id, SignedIn officer) {
        return keeping.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
