package org.whereabouts.casework.queues;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.Queue;
import org.whereabouts.casework.queues.PassingAnItemOn.InOtherHands;
import org.whereabouts.casework.queues.PassingAnItemOn.LetGo;
import org.whereabouts.casework.queues.PassingAnItemOn.NoReason;
import org.whereabouts.casework.queues.PassingAnItemOn.NobodyElse;
import org.whereabouts.casework.queues.PassingAnItemOn.NotOneOfThem;
import org.whereabouts.casework.queues.PassingAnItemOn.NotThere;
import org.whereabouts.casework.queues.PassingAnItemOn.Passed;
import org.whereabouts.casework.queues.PassingAnItemOn.SecondOpinion;
import org.whereabouts.casework.queues.PassingAnItemOn.TooLong;
import org.whereabouts.casework.queues.PassingAnItemOn.Way;
import org.whereabouts.pages.Page;

/// A queue as a list: everything in it, whose hands it is in, and what may be done with it by hand.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER, Role.EDITOR, Role.ADMINISTRATOR})
class QueuePages {

    private static final int AT_A_TIME = 100;
    private static final List<Integer> HOURS = List.of(1, 4, 24, 72, 168, 336, 720);

    private final Queues queues;
    private final LayingOutAQueue layingOut;
    private final PassingAnItemOn passing;
    private final TakingInHand hands;
    private final Officers officers;

    QueuePages(
            Queues queues, LayingOutAQueue layingOut, PassingAnItemOn passing, TakingInHand hands, Officers officers) {
        this.queues = queues;
        this.layingOut = layingOut;
        this.passing = passing;
        this.hands = hands;
        this.officers = officers;
    }

    @GetMapping("/desk/queues/{name}")
    String list(
            SignedIn officer,
            @PathVariable String name,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        Queue queue = queue(name, officer);
        int first = Math.clamp(from, 0, Integer.MAX_VALUE - AT_A_TIME);
        var rows = layingOut.rows(queue, officer.officer(), first, AT_A_TIME);
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("queue", queue);
        model.addAttribute("waiting", queue.waiting().count());
        model.addAttribute("rows", rows);
        model.addAttribute("ticked", item);
        model.addAttribute(
                "elsewhere",
                item != null && rows.stream().noneMatch(row -> row.id().equals(item)));
        model.addAttribute("later", rows.size() == AT_A_TIME ? first + AT_A_TIME : null);
        model.addAttribute("earlier", first == 0 ? null : Math.max(0, first - AT_A_TIME));
        model.addAttribute("hours", HOURS);
        model.addAttribute("colleagues", colleagues(queue, officer.officer()));
        model.addAttribute("roles", queue.roles().stream().sorted().toList());
        return "desk/queue";
    }

    private List<Officer> colleagues(Queue queue, Officer self) {
        return officers.all().stream()
                .filter(one -> one.isOneOf(queue.roles()) && !one.id().equals(self.id()))
                .toList();
    }

    @PostMapping("/desk/queues/{name}")
    String pass(
            SignedIn officer,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(name = "do") String what,
            @RequestParam(defaultValue = "24") int hours,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason) {
        Queue queue = queue(name, officer);
        String list = "redirect:/desk/queues/" + queue.name();
        if (item == null) {
            return list + "?said=hands.none.ticked";
        }
        String here = list + "?item=" + item + "&said=";
        if (what.equals("take")) {
            return hands.take(queue.name(), item, officer) ? "redirect:" + queue.path() : here + "hands.not.yours";
        }
        Optional<Way> way = way(what, hours, to);
        return way.isEmpty()
                ? here + "hands.not.one.of.them"
                : here + said(passing.pass(queue, item, way.get(), reason, officer));
    }

    private static Optional<Way> way(String what, int hours, String to) {
        return switch (what) {
            case "later" -> Optional.of(new PassingAnItemOn.Later(Duration.ofHours(hours)));
            case "over" -> whom(to);
            case "second" -> Optional.of(new SecondOpinion());
            case "go" -> Optional.of(new LetGo());
            default -> Optional.empty();
        };
    }

    private static Optional<Way> whom(String to) {
        try {
            return to.startsWith("officer:")
                    ? Optional.of(new PassingAnItemOn.To(Officer.Id.parse(to)))
                    : Optional.of(new PassingAnItemOn.ToRole(Role.valueOf(to)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private static String said(PassingAnItemOn.Outcome outcome) {
        return switch (outcome) {
            case Passed passed -> passed.way().deed();
            case NotThere ignored -> "hands.gone";
            case InOtherHands ignored -> "hands.not.yours";
            case NoReason ignored -> "hands.no.reason";
            case TooLong ignored -> "hands.too.long";
            case NotOneOfThem ignored -> "hands.not.one.of.them";
            case NobodyElse ignored -> "hands.nobody.else";
        };
    }

    private Queue queue(String name, SignedIn officer) {
        return queues.find(name)
                .filter(one -> one.line().isPresent() && officer.officer().isOneOf(one.roles()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
