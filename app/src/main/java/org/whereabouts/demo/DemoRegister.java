package org.whereabouts.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;

/// The register as the demo fills it.
@Component
class DemoRegister {

    private static final int PORTRAITS = 60;

    private final People people;
    private final Reports reports;
    private final Sources sources;
    private final Originals originals;
    private final Clock clock;

    DemoRegister(People people, Reports reports, Sources sources, Originals originals, Clock clock) {
        this.clock = clock;
        this.people = people;
        this.reports = reports;
        this.sources = sources;
        this.originals = originals;
    }

    boolean isEmpty() {
        return people.size(Operation.FIRST).reports() == 0;
    }

    /// The entries that a source speaks of.
    List<Person.Id> peopleOf(String source) {
        List<Person.Id> found = new ArrayList<>();
        sources.find(Operation.FIRST, source)
                .ifPresent(one -> reports.standingOf(one.id(), known -> found.add(known.person())));
        return found;
    }

    /// Adds some people with a drawn picture, as relatives report them.
    List<Person.Id> addPortraits(SplittableRandom random) {
        var names = new InventedNames();
        Source relatives = sources.named(Operation.FIRST, "Relatives (invented)", Reliability.C, Source.Kind.PERSON);
        List<Reports.New> added = new ArrayList<>();
        for (int i = 0; i < PORTRAITS; i++) {
            Invented person = Invented.anybody(names, random);
            Original picture = originals.keep(DrawnPortrait.png(random), "drawing.png", "image/png");
            var who = Particulars.of(
                    List.of(WrittenName.of(person.ownSpelling())),
                    PartialDate.of(person.born()),
                    person.woman() ? Sex.FEMALE : Sex.MALE);
            var looks = new Appearance(null, null, null, null, null, picture.sha256());
            var what = new Situation(Fate.UNKNOWN, Status.MISSING, null, person.home());
            added.add(new Reports.New(
                    relatives,
                    Credibility.PROBABLY_TRUE,
                    new Statement(who, what, looks, null, null),
                    null,
                    clock.instant(),
                    null,
                    null,
                    null));
        }
        reports.add(added.iterator());
        return peopleOf(relatives.name());
    }
}
