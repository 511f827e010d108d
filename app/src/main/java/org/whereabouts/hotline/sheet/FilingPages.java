package org.whereabouts.hotline.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.enquiries.telephone.TelephoneCode;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;

/// The end of a sheet: it is read back to the caller, filed, and its receipt is read out.
@Page
@OpenTo(Role.OPERATOR)
class FilingPages {

    private final KeepingASheet keeping;
    private final FilingASheet filing;
    private final LayingOutASheet layingOut;

    FilingPages(KeepingASheet keeping, FilingASheet filing, LayingOutASheet layingOut) {
        this.keeping = keeping;
        this.filing = filing;
        this.layingOut = layingOut;
    }

    @PostMapping("/desk/hotline/sheet/{id}/read-back")
    String readBack(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model) {
        Sheet sheet = find(id, officer);
        Map<String, String> answers = Questions.read(request::getParameter);
        keeping.save(sheet, answers);
        List<Trouble> troubles = filing.troubles(answers);
        if (!troubles.isEmpty()) {
            return layingOut.write(sheet, answers, troubles, visit, model);
        }
        model.addAttribute("code", WordCode.fresh().words());
        return layingOut.readBack(sheet, answers, filing.today(), visit, model);
    }

    @PostMapping("/desk/hotline/sheet/{id}/file")
    String file(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model) {
        Sheet sheet = find(id, officer);
        Map<String, String> answers = Questions.read(request::getParameter);
        Optional<WordCode> words = WordCode.parse(code);
        if (words.isEmpty()) {
            return layingOut.write(sheet, answers, List.of(), visit, model);
        }
        return switch (filing.file(sheet, answers, words.get(), officer)) {
            case FilingASheet.Filed filed -> receipt(filed, model);
            case FilingASheet.NotYet ignored -> layingOut.write(sheet, answers, filing.troubles(answers), visit, model);
            case FilingASheet.FiledBefore ignored -> "redirect:/desk/hotline?said=sheet.filed.before";
            case FilingASheet.NoKeyYet ignored -> "redirect:/desk/hotline?said=sheet.no.key";
        };
    }

    private static String receipt(FilingASheet.Filed filed, Model model) {
        Receipt receipt = filed.receipt();
        model.addAttribute("number", receipt.number().toString());
        model.addAttribute("words", receipt.code().in(filed.language()));
        model.addAttribute("digits", TelephoneCode.of(receipt).spaced());
        model.addAttribute("language", filed.language());
        return "hotline/filed";
    }

    private Sheet find(UUID id, SignedIn officer) {
        return keeping.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
