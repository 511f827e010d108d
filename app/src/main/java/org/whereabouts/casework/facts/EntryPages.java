package org.whereabouts.casework.facts;

import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.identity.MovingAReport;
import org.whereabouts.registry.standing.JudgingAReport;

/// An entry at the desk: what is known and why, and what an officer may do about one of its reports.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER, Role.EDITOR})
class EntryPages {

    private final AnEntryBefore entries;
    private final JudgingAReport judging;
    private final MovingAReport moving;

    EntryPages(AnEntryBefore entries, JudgingAReport judging, MovingAReport moving) {
        this.entries = entries;
        this.judging = judging;
        this.moving = moving;
    }

    @GetMapping("/desk/people/{address}")
    String person(
            SignedIn officer, @PathVariable String address, @RequestParam(defaultValue = "") String said, Model model) {
        Person person = entries.find(address);
        if (!person.id().toString().equals(address)) {
            return "redirect:" + AnEntryBefore.path(person);
        }
        entries.show(person, officer, said, model);
        return "desk/person";
    }

    /// Says how credible a report is.
    @PostMapping("/desk/people/{address}/rate")
    @OpenTo(Role.VERIFIER)
    String rate(
            SignedIn officer,
            @PathVariable String address,
            @RequestParam(defaultValue = "0") long report,
            @RequestParam Credibility credibility,
            @RequestParam(defaultValue = "") String reason) {
        return ofReport(address, report)
                .map(id -> back(address, said(judging.rate(id, credibility, officer.actor(), reason))))
                .orElseGet(() -> back(address, "entry.choose"));
    }

    /// Takes a report back.
    @PostMapping("/desk/people/{address}/take-back")
    @OpenTo(Role.VERIFIER)
    String takeBack(
            SignedIn officer,
            @PathVariable String address,
            @RequestParam(defaultValue = "0") long report,
            @RequestParam(defaultValue = "") String reason) {
        return ofReport(address, report)
                .map(id -> back(address, said(judging.takeBack(id, officer.actor(), reason))))
                .orElseGet(() -> back(address, "entry.choose"));
    }

    @PostMapping("/desk/people/{address}/judgements/{number}/undo")
    @OpenTo(Role.VERIFIER)
    String undo(SignedIn officer, @PathVariable String address, @PathVariable long number) {
        entries.find(address);
        return back(address, judging.undo(number, officer.actor()) ? "entry.undone" : "entry.undo.not");
    }

    /// Puts a report into another entry, or one of its own.
    ///
    /// @param to the address of the other entry; blank for one of its own
    @PostMapping("/desk/people/{address}/move")
    @OpenTo(Role.VERIFIER)
    String move(
            SignedIn officer,
            @PathVariable String address,
            @RequestParam(defaultValue = "0") long report,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Report.Id> id = ofReport(address, report);
        if (id.isEmpty()) {
            return back(address, "entry.choose");
        }
        if (to.isBlank()) {
            return back(address, said(moving.moveOut(id.get(), officer.actor(), reason)));
        }
        String target = to.strip();
        return Person.Id.parse(target.substring(target.lastIndexOf('/') + 1))
                .map(other -> back(address, said(moving.moveTo(id.get(), other, officer.actor(), reason))))
                .orElseGet(() -> back(address, "telling.no.entry"));
    }

    @PostMapping("/desk/people/{address}/moves/{number}/undo")
    @OpenTo(Role.VERIFIER)
    String undoMove(SignedIn officer, @PathVariable String address, @PathVariable long number) {
        entries.find(address);
        return back(address, moving.undo(number, officer.actor()) ? "entry.undone" : "entry.undo.not");
    }

    private Optional<Report.Id> ofReport(String address, long number) {
        return entries.find(address).reports().stream()
                .map(Report::id)
                .filter(id -> id.number() == number)
                .findFirst();
    }

    private static String back(String address, String said) {
        return "redirect:/desk/people/" + address + "?said=" + said;
    }

    /// The sentence that says what came of judging.
    static String said(JudgingAReport.Outcome outcome) {
        return switch (outcome) {
            case JudgingAReport.Judged ignored -> "entry.judged";
            case JudgingAReport.DoesNotStand ignored -> "entry.does.not.stand";
            case JudgingAReport.NoReason ignored -> "entry.no.reason";
            case JudgingAReport.CarriesAConfirmation ignored -> "entry.carries";
        };
    }

    private static String said(MovingAReport.Outcome outcome) {
        return switch (outcome) {
            case MovingAReport.Moved ignored -> "entry.moved";
            case MovingAReport.NoSuchEntry ignored -> "telling.no.entry";
            case MovingAReport.TheOnlyReport ignored -> "entry.only.report";
            case MovingAReport.CarriesAConfirmation ignored -> "entry.carries";
            case MovingAReport.NoReason ignored -> "entry.no.reason";
        };
    }
}
