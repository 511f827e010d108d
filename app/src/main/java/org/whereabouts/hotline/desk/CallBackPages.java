package org.whereabouts.hotline.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.hotline.left.CallBack.Result;
import org.whereabouts.hotline.left.CallBacks;
import org.whereabouts.hotline.left.OpeningACallBack;
import org.whereabouts.hotline.left.SettlingACallBack;
import org.whereabouts.pages.Page;

/// Who is to be called back, and what they said on the line. Each is opened one at a time, by whoever showed who they
/// are a
/// short while ago.
@Page
@OpenTo(Role.OPERATOR)
class CallBackPages {

    private static final String LIST = "redirect:/desk/hotline/call-backs";
    private static final int SHOWN = 200;

    private final CallBacks callBacks;
    private final OpeningACallBack opening;
    private final SettlingACallBack settling;
    private final ArrangingACallBack arranging;
    private final Clock clock;

    CallBackPages(
            CallBacks callBacks,
            OpeningACallBack opening,
            SettlingACallBack settling,
            ArrangingACallBack arranging,
            Clock clock) {
        this.callBacks = callBacks;
        this.opening = opening;
        this.settling = settling;
        this.arranging = arranging;
        this.clock = clock;
    }

    @GetMapping("/desk/hotline/call-backs")
    String list(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Instant now = clock.instant();
        var all = callBacks.waiting(SHOWN);
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute(
                "due", all.stream().filter(one -> !one.due().isAfter(now)).toList());
        model.addAttribute(
                "later", all.stream().filter(one -> one.due().isAfter(now)).toList());
        model.addAttribute("me", officer.actor());
        return "hotline/call-backs";
    }

    @PostMapping("/desk/hotline/call-backs/{id}/open")
    String open(SignedIn officer, @PathVariable UUID id, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(clock.instant());
        if (confirmed.isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/hotline/call-backs";
        }
        if (!settling.hold(id, officer)) {
            return LIST + "?said=hands.not.yours";
        }
        return switch (opening.open(id, confirmed.get())) {
            case OpeningACallBack.Open open -> {
                model.addAttribute("open", open);
                model.addAttribute("results", List.of(Result.CALLED, Result.NO_LONGER_WANTED, Result.NOTHING_SAID));
                yield "hotline/call-back";
            }
            case OpeningACallBack.Kept kept -> LIST + "?said=" + kept.key();
            case OpeningACallBack.Gone ignored -> LIST + "?said=hands.gone";
        };
    }

    /// @param at   when, as a browser writes it; blank when it is some time from now
    /// @param zone of the browser, as it knows it
    @PostMapping("/desk/hotline/call-backs/{id}/later")
    String later(
            SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "0") int hours) {
        Optional<Instant> due = hours > 0 ? Optional.of(clock.instant().plusSeconds(3600L * hours)) : moment(at, zone);
        boolean put = due.isPresent() && settling.later(id, due.get(), officer);
        return LIST + "?said=" + (put ? "callback.later" : "callback.when");
    }

    private static Optional<Instant> moment(String at, String zone) {
        try {
            ZoneId where = zone.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(zone);
            return Optional.of(LocalDateTime.parse(at).atZone(where).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// An officer arranges with somebody when to call them.
    @PostMapping("/desk/hotline/call-backs")
    String arrange(
            SignedIn officer,
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String zone) {
        Optional<Instant> due = moment(at, zone);
        boolean put = due.isPresent() && arranging.arrange(call, number, due.get(), officer);
        return LIST + "?said=" + (put ? "callback.later" : "callback.when");
    }

    @PostMapping("/desk/hotline/call-backs/{id}")
    String settle(SignedIn officer, @PathVariable UUID id, @RequestParam Result result) {
        return LIST + "?said=" + (settling.settle(id, result, officer) ? "callback.settled" : "hands.not.yours");
    }
}
