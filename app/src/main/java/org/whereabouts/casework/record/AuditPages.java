package org.whereabouts.casework.record;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.audit.Audit;
import org.whereabouts.audit.Audit.Entry;
import org.whereabouts.audit.Audit.Verification;
import org.whereabouts.audit.heads.SignedHeads;
import org.whereabouts.pages.Page;

/// The audit, page by page, with the heads that were signed, and a walk along the chain on request.
@Page
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class AuditPages {

    private static final int AT_A_TIME = 100;
    private static final int HEADS = 5;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Audit audit;
    private final SignedHeads heads;
    private final Officers officers;

    AuditPages(Audit audit, SignedHeads heads, Officers officers) {
        this.audit = audit;
        this.heads = heads;
        this.officers = officers;
    }

    @GetMapping("/desk/audit")
    String list(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "") String deed,
            Model model) {
        Map<String, String> names = officers.all().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Officer::name, (one, other) -> one));
        String wanted = deed.matches("[a-z.]{0,60}") ? deed : "";
        List<Entry> entries = audit.list(before, wanted, AT_A_TIME);
        model.addAttribute(
                "lines",
                entries.stream()
                        .map(one -> line(one, names.getOrDefault(one.actor(), one.actor())))
                        .toList());
        model.addAttribute(
                "older", entries.size() == AT_A_TIME ? entries.getLast().number() : null);
        model.addAttribute("deed", wanted);
        model.addAttribute("heads", heads.lately(HEADS));
        return "desk/audit";
    }

    @PostMapping("/desk/audit/verify")
    String verify(Model model) {
        Verification verification = audit.verify();
        model.addAttribute("said", verification instanceof Verification.Intact ? "audit.intact" : "audit.broken");
        return list(Long.MAX_VALUE, "", model);
    }

    private static Line line(Entry one, String who) {
        var details = new TreeMap<>(one.details());
        return new Line(
                one.number(),
                WHEN.format(one.at()),
                who,
                one.deed(),
                one.subject(),
                details.entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining(" · ")));
    }

    /// One entry as the page shows it.
    record Line(long number, String at, String actor, String deed, String subject, String details) {}
}
