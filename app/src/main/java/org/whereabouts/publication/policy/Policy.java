package org.whereabouts.publication.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.publication.policy.Verdict.Shown;
import org.whereabouts.publication.policy.Verdict.Withheld;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;

/// A publication policy: what must not be shown, what may be, and for how long. No permission lifts a
/// prohibition, and what no permission names is not shown.
///
/// @param name         what operations call it
/// @param prohibitions what must not be shown, whatever else is permitted
/// @param permissions  what may be shown
/// @param lifetime     how long an entry stays published unless it is renewed
public record Policy(String name, List<Rule> prohibitions, List<Rule> permissions, Period lifetime) {

    public Policy {
        prohibitions = List.copyOf(prohibitions);
        permissions = List.copyOf(permissions);
    }

    /// Whether a reader may see a detail of somebody who belongs to these classes: each of them must permit
    /// it.
    public Verdict on(Set<LegalClass> classes, Audience reader, Detail detail) {
        List<Verdict> verdicts =
                classes.stream().map(one -> on(one, reader, detail)).toList();
        return verdicts.stream()
                .filter(verdict -> !verdict.isShown())
                .findFirst()
                .or(() -> verdicts.stream().findFirst())
                .orElse(new Withheld(Verdict.NOT_PERMITTED));
    }

    /// Whether a reader may see the detail.
    public boolean shows(Set<LegalClass> classes, Audience reader, Detail detail) {
        return on(classes, reader, detail).isShown();
    }

    /// Why an entry must not be public at all; empty when it may be.
    public Optional<Refusal> refuses(Person person, LocalDate today) {
        if (person.standing().isEmpty()) {
            return Optional.of(Refusal.NOTHING_STANDS);
        }
        Set<LegalClass> classes = LegalClass.of(person, today);
        if (classes.contains(LegalClass.MINOR)) {
            return Optional.of(Refusal.MINOR);
        }
        boolean named = !person.names().isEmpty() && shows(classes, Audience.PUBLIC, Detail.NAME);
        boolean described = classes.contains(LegalClass.UNIDENTIFIED)
                && shows(classes, Audience.PUBLIC, Detail.MARKS)
                && person.standing().stream().anyMatch(Policy::describes);
        return named || described ? Optional.empty() : Optional.of(Refusal.NOTHING_TO_SHOW);
    }

    /// Whether no officer publishes anything of this person alone: a prisoner who lives is protected
    /// against public curiosity (GC III art. 13), and of a death the families who asked hear first.
    public boolean takesTwo(Person person, LocalDate today) {
        Set<LegalClass> classes = LegalClass.of(person, today);
        return classes.contains(LegalClass.PRISONER) || classes.contains(LegalClass.DEAD);
    }

    /// Whether what is known of this person is a death, so that whoever publishes it has to know that they do.
    public boolean isOfDeath(Person person, LocalDate today) {
        return LegalClass.of(person, today).contains(LegalClass.DEAD);
    }

    private Verdict on(LegalClass person, Audience reader, Detail detail) {
        Optional<Verdict> prohibited =
                first(prohibitions, person, reader, detail).map(Rule::name).map(Withheld::new);
        return prohibited.orElseGet(() -> first(permissions, person, reader, detail)
                .<Verdict>map(rule -> new Shown(rule.name()))
                .orElse(new Withheld(Verdict.NOT_PERMITTED)));
    }

    private static Optional<Rule> first(List<Rule> rules, LegalClass person, Audience reader, Detail detail) {
        return rules.stream()
                .filter(rule -> rule.speaksOf(person, reader, detail))
                .findFirst();
    }

    private static boolean describes(Report report) {
        var appearance = report.statement().appearance();
        return appearance.marks() != null || appearance.clothing() != null || appearance.build() != null;
    }
}
