package org.whereabouts.casework.tellings;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.casework.tellings.LookingAtATelling.Need;
import org.whereabouts.enquiries.found.Consents.Identity;
import org.whereabouts.enquiries.found.TakingUpAWish;
import org.whereabouts.enquiries.telling.Telling;
import org.whereabouts.enquiries.telling.Wish;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.Person;

/// Where an officer reads what was told, one at a time.
@Page
@OpenTo({Role.OPERATOR, Role.VERIFIER})
class ToldToUsPages {

    private static final String TELLINGS = "redirect:/desk/tellings";
    private static final String CONFIRM = "redirect:/desk/confirm?back=/desk/tellings";
    private static final String DONE = "desk/tellings-done";
    private static final String QUEUE = DecidingOnATelling.QUEUE;
    private static final Duration LATER = Duration.ofDays(1);

    private final TakingInHand hands;
    private final LookingAtATelling looking;
    private final DecidingOnATelling deciding;

    ToldToUsPages(TakingInHand hands, LookingAtATelling looking, DecidingOnATelling deciding) {
        this.hands = hands;
        this.looking = looking;
        this.deciding = deciding;
    }

    @GetMapping("/desk/tellings")
    String next(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(hands.now());
        if (confirmed.isEmpty()) {
            return CONFIRM;
        }
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("backlog", hands.count(QUEUE));
        Optional<Telling> claimed = claim(officer);
        while (claimed.isPresent()) {
            Optional<String> page = show(claimed.get(), confirmed.get(), Need.TOLD, model);
            if (page.isPresent()) {
                return page.get();
            }
            claimed = claim(officer);
        }
        return DONE;
    }

    private Optional<Telling> claim(SignedIn officer) {
        return hands.next(QUEUE, officer).flatMap(id -> deciding.find(new Telling.Id(id)));
    }

    /// Opens who told it, too.
    @PostMapping("/desk/tellings/{id}/teller")
    String teller(SignedIn officer, @PathVariable UUID id, Model model) {
        return open(officer, id, Need.TELLER, model);
    }

    /// Opens the photographs that came with it, too: they stand within this answer and have no address.
    @PostMapping("/desk/tellings/{id}/photographs")
    String photographs(SignedIn officer, @PathVariable UUID id, Model model) {
        return open(officer, id, Need.PHOTOGRAPHS, model);
    }

    private String open(SignedIn officer, UUID id, Need need, Model model) {
        Optional<SignedIn.Confirmed> confirmed = officer.confirmed(hands.now());
        if (confirmed.isEmpty()) {
            return CONFIRM;
        }
        model.addAttribute("backlog", hands.count(QUEUE));
        return show(telling(id), confirmed.get(), need, model).orElse(TELLINGS);
    }

    private Optional<String> show(Telling telling, SignedIn.Confirmed officer, Need need, Model model) {
        return switch (looking.look(telling, officer, need)) {
            case LookingAtATelling.Sheet sheet -> {
                model.addAttribute("sheet", sheet);
                model.addAttribute("whole", need == Need.TELLER);
                model.addAttribute("seen", need == Need.PHOTOGRAPHS);
                model.addAttribute("photographs", looking.count(telling));
                model.addAttribute("wishes", Wish.values());
                model.addAttribute("identities", Identity.values());
                yield Optional.of("desk/telling");
            }
            case LookingAtATelling.Kept kept -> {
                model.addAttribute("said", kept.key());
                yield Optional.of(DONE);
            }
            case LookingAtATelling.NotThere ignored -> {
                hands.putOff(QUEUE, telling.id().value(), LATER);
                yield Optional.empty();
            }
        };
    }

    @PostMapping("/desk/tellings/{id}")
    String note(SignedIn officer, @PathVariable UUID id, @RequestParam Telling.State state) {
        return TELLINGS + "?said=" + deciding.note(telling(id).id(), state, officer);
    }

    @PostMapping("/desk/tellings/{id}/later")
    String later(SignedIn officer, @PathVariable UUID id) {
        boolean put = hands.later(QUEUE, telling(id).id().value(), LATER, officer);
        return TELLINGS + "?said=" + (put ? "telling.later.said" : "hands.not.yours");
    }

    @PostMapping("/desk/tellings/{id}/wish")
    String takeUp(SignedIn officer, @PathVariable UUID id, Taken taken) {
        if (officer.confirmed(hands.now()).isEmpty()) {
            return CONFIRM;
        }
        Optional<Person.Id> person = Person.Id.parse(address(Objects.requireNonNullElse(taken.entry(), "")));
        if (person.isEmpty()) {
            return TELLINGS + "?said=telling.no.entry";
        }
        var order = new TakingUpAWish.Order(
                telling(id).id(),
                person.get(),
                taken.wish(),
                taken.contact(),
                taken.identity(),
                taken.note() == null ? "" : taken.note(),
                officer.actor());
        return TELLINGS + "?said=" + deciding.takeUp(order, officer);
    }

    /// The last part of an address that was pasted whole.
    private static String address(String typed) {
        String stripped = typed.strip();
        return stripped.substring(stripped.lastIndexOf('/') + 1);
    }

    private Telling telling(UUID id) {
        return deciding.find(new Telling.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// What an officer fills in to take up a wish.
    ///
    /// @param entry the address of the entry that it is about; null where the form did not send it
    record Taken(
            @org.jspecify.annotations.Nullable String entry,
            Wish wish,
            @org.jspecify.annotations.Nullable String contact,
            Identity identity,
            @org.jspecify.annotations.Nullable String note) {
        @Override
        public String toString() {
            return "a wish to be taken up";
        }
    }
}
