package org.whereabouts.hotline.desk;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.hotline.sheet.Sheets;
import org.whereabouts.hotline.switchboard.Caller;
import org.whereabouts.pages.Page;

/// The operator's first page: who waits on the line, and what else there is to do. It asks every two seconds who waits,
/// and
/// moves nothing under anybody's hands.
@Page
@OpenTo(Role.OPERATOR)
class LinePages {

    private static final String HERE = "redirect:/desk/hotline";
    private static final String ADDRESS =
            "sips?:[A-Za-z0-9._~%+*#-]{1,60}@[A-Za-z0-9.:\\[\\]-]{1,120}(;[a-z0-9=;-]{1,60})?";
    private static final int SHOWN = 200;

    private final LineDesk desk;
    private final CallBacks callBacks;
    private final Sheets sheets;
    private final TheLine line;

    LinePages(LineDesk desk, CallBacks callBacks, Sheets sheets, TheLine line) {
        this.desk = desk;
        this.callBacks = callBacks;
        this.sheets = sheets;
        this.line = line;
    }

    @GetMapping("/desk/hotline")
    String now(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        desk.heardOf(officer.officer());
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("now", desk.now(officer.officer()));
        model.addAttribute("telephone", desk.hasTelephone(officer.officer()));
        model.addAttribute("callBacks", callBacks.waiting(SHOWN).size());
        model.addAttribute("sheets", sheets.open(officer.actor(), 10));
        model.addAttribute("number", line.number());
        return "hotline/line";
    }

    /// Asked by the page itself; an officer's silence is noticed by the page.
    @GetMapping("/desk/hotline/waiting")
    @ResponseBody
    ResponseEntity<LineDesk.Now> waiting(SignedIn officer) {
        desk.heardOf(officer.officer());
        return ResponseEntity.ok(desk.now(officer.officer()));
    }

    @PostMapping("/desk/hotline/here")
    String here(SignedIn officer, @RequestParam(defaultValue = "false") boolean here) {
        desk.takesCalls(officer.officer(), here);
        return here && !desk.hasTelephone(officer.officer()) ? HERE + "?said=line.no.telephone" : HERE;
    }

    @PostMapping("/desk/hotline/calls/{id}/take")
    String take(SignedIn officer, @PathVariable UUID id) {
        Caller caller = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String trouble = desk.take(caller, officer.officer());
        return trouble == null ? HERE + "/calls/" + id : HERE + "?said=" + trouble;
    }

    @GetMapping("/desk/hotline/telephone")
    String telephone(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute(
                "address",
                desk.telephone(officer.officer()).map(one -> one.address()).orElse(""));
        return "hotline/telephone";
    }

    @PostMapping("/desk/hotline/telephone")
    String telephone(SignedIn officer, @RequestParam(defaultValue = "") String address) {
        String typed = address.strip();
        boolean fits = typed.isEmpty() || typed.matches(ADDRESS);
        if (fits) {
            desk.telephone(officer.officer(), typed);
        }
        return HERE + "/telephone?said=" + (fits ? "telephone.kept" : "telephone.is.none");
    }

    @GetMapping("/desk/hotline/distress")
    String distress(Model model) {
        model.addAttribute("referrals", line.referrals());
        return "hotline/distress";
    }
}
