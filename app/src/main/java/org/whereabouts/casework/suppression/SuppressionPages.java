package org.whereabouts.casework.suppression;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.whereabouts.casework.pair.ProposingADeed;
import org.whereabouts.casework.pair.ProposingADeed.Wanted;
import org.whereabouts.pages.Page;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.suppression.SuppressedKey;
import org.whereabouts.registry.suppression.Suppressions;

/// What is never imported again, without saying whose it is; and where an editor proposes that, or the end of it.
@Page
@OpenTo(Role.EDITOR)
class SuppressionPages {

    private static final int MOST = 200;
    private static final String LIST = "redirect:/desk/suppressions?said=";

    private final Suppressions suppressions;
    private final ProposingADeed proposing;
    private final Officers officers;
    private final People people;

    SuppressionPages(Suppressions suppressions, ProposingADeed proposing, Officers officers, People people) {
        this.suppressions = suppressions;
        this.proposing = proposing;
        this.officers = officers;
        this.people = people;
    }

    @GetMapping("/desk/suppressions")
    String all(@RequestParam(defaultValue = "") String said, Model model) {
        Map<String, String> names =
                officers.all().stream().collect(Collectors.toMap(one -> one.id().toString(), Officer::name));
        model.addAttribute("said", SaidAfter.of(said));
        model.addAttribute("most", MOST);
        model.addAttribute(
                "deeds",
                suppressions.list(MOST).stream()
                        .map(deed -> line(deed, names.get(deed.why().by())))
                        .toList());
        return "desk/suppressions";
    }

    private static Line line(Suppressions.Deed deed, @Nullable String name) {
        return new Line(
                deed.first().digest().hex(),
                deed.operation().slug(),
                name == null ? deed.why().by() : name,
                deed.why().because(),
                deed.since(),
                deed.records());
    }

    @PostMapping("/desk/people/{address}/suppress")
    String suppress(SignedIn officer, @PathVariable String address, @RequestParam(defaultValue = "") String reason) {
        Person person = Person.Id.parse(address)
                .flatMap(people::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String back = "redirect:/desk/people/" + person.id() + "?said=";
        List<SuppressedKey> keys = SuppressedKey.all(person);
        if (keys.stream().allMatch(key -> suppressions.find(key).isPresent())) {
            return back + "suppression.nothing";
        }
        return back + propose(officer, SuppressByTwo.NAME, person.id().toString(), reason);
    }

    @PostMapping("/desk/suppressions/{digest}/lift")
    String lift(SignedIn officer, @PathVariable String digest, @RequestParam(defaultValue = "") String reason) {
        boolean there = suppressions.list(Integer.MAX_VALUE).stream()
                .anyMatch(deed -> deed.first().digest().hex().equals(digest));
        return LIST + (there ? propose(officer, LiftByTwo.NAME, digest, reason) : "suppression.gone");
    }

    private String propose(SignedIn officer, String deed, String subject, String reason) {
        var outcome = proposing.propose(officer, new Wanted(deed, subject, Map.of(), reason));
        return outcome instanceof ProposingADeed.Proposed ? "suppression.proposed" : outcome.key();
    }

    /// What was suppressed at once.
    ///
    /// @param by the officer's name, or the code of a rule
    record Line(String digest, String operation, String by, String because, Instant since, int records) {}
}
