package org.whereabouts.casework.alarms;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Officers;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.Role;
import org.whereabouts.access.SaidAfter;
import org.whereabouts.access.SignedIn;
import org.whereabouts.enquiries.Enquirer;
import org.whereabouts.pages.Page;

/// What shut officers out by itself, for administrators; and, for those who read no enquiries, what they
/// have planted.
@Page
@OpenTo(Role.ADMINISTRATOR)
class AlarmPages {

    private static final String PAGE = "redirect:/desk/alarms";

    private final Alarms alarms;
    private final SeeingAnAlarm seeing;
    private final PlantingPlace planting;
    private final Officers officers;
    private final Clock clock;

    AlarmPages(Alarms alarms, SeeingAnAlarm seeing, PlantingPlace planting, Officers officers, Clock clock) {
        this.alarms = alarms;
        this.seeing = seeing;
        this.planting = planting;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping("/desk/alarms")
    String all(SignedIn officer, @RequestParam(defaultValue = "") String said, Model model) {
        if (officer.confirmed(clock.instant()).isEmpty()) {
            return "redirect:/desk/confirm?back=/desk/alarms";
        }
        Map<UUID, String> names = officers.all().stream().collect(names());
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("names", names);
        model.addAttribute("alarms", alarms.unseen());
        model.addAttribute("open", planting.isOpenTo(officer));
        model.addAttribute("planted", planting.list(officer));
        model.addAttribute("operations", planting.operations());
        model.addAttribute("kinships", Enquirer.Kinship.values());
        return "desk/alarms";
    }

    private static java.util.stream.Collector<Officer, ?, Map<UUID, String>> names() {
        Function<Officer, UUID> id = one -> one.id().value();
        return Collectors.toMap(id, Officer::name);
    }

    @PostMapping("/desk/alarms/{number}/seen")
    String seen(SignedIn officer, @PathVariable long number) {
        seeing.see(number, officer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return PAGE;
    }

    @PostMapping("/desk/alarms/planted")
    String plant(SignedIn officer, PlantingPlace.Wanted wanted) {
        return officer.confirmed(clock.instant()).isEmpty()
                ? "redirect:/desk/confirm?back=/desk/alarms"
                : PAGE + "?said=" + planting.plant(wanted, officer);
    }
}
