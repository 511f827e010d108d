package org.whereabouts.exchange.pfif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;

/// Many people who do not exist, of whom one to three reports say all that the format can say.
final class ManyPeople {

    private static final Status[] STATUSES = {
        Status.MISSING,
        Status.CAPTURED,
        Status.DETAINED,
        Status.WOUNDED,
        Status.RELEASED,
        Status.DISPLACED,
        Status.EXCHANGED
    };
    private static final String[] SYLLABLES = {"ба", "во", "ги", "ду", "зе", "ка", "ли", "мо", "ну", "ре"};

    private final Source one;
    private final Source other;
    private final Random chance;

    ManyPeople(Sources sources, Random chance) {
        this.one = sources.named(Operation.FIRST, "An invented bureau", Reliability.B, null);
        this.other = sources.named(Operation.FIRST, "Another invented bureau", Reliability.C, null);
        this.chance = chance;
    }

    /// Makes them.
    ///
    /// @param ids takes their addresses
    List<Reports.New> make(int many, List<Person.Id> ids) {
        List<Reports.New> all = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            var id = new Person.Id(chance.nextLong() & Long.MAX_VALUE);
            ids.add(id);
            Particulars who = who(n);
            Appearance looks = looks(n);
            for (int report = 0; report <= n % 3; report++) {
                all.add(report(
                        report == 1 ? other : one, id, new Statement(who, situation(n, report), looks, null, null)));
            }
        }
        return all;
    }

    private Particulars who(int n) {
        String family = name(n) + "нко";
        List<WrittenName> names = new ArrayList<>();
        names.add(
                n % 4 == 0
                        ? WrittenName.of(family + " Вигадан")
                        : new WrittenName.InParts(family, "Вигадан", n % 4 == 1 ? "Вигаданович" : null));
        if (n % 5 == 0) {
            names.add(WrittenName.of("Vyhadan " + n + "nko"));
        }
        String born = (1950 + n % 50) + (n % 3 == 0 ? "" : "-0" + (1 + n % 9) + (n % 3 == 1 ? "" : "-1" + n % 10));
        return Particulars.of(names, PartialDate.parse(born).orElseThrow(), n % 7 == 0 ? Sex.UNKNOWN : Sex.MALE);
    }

    private static Appearance looks(int n) {
        boolean described = n % 6 == 0;
        return new Appearance(
                described ? "tattoo of an anchor, number " + n : null,
                n % 9 == 0 ? 30 : null,
                n % 9 == 0 ? 40 : null,
                described ? "tall" : null,
                described ? "blue jacket" : null,
                null);
    }

    private static Situation situation(int n, int report) {
        Status status = STATUSES[(n + report) % STATUSES.length];
        @Nullable
        PartialDate on = n % 5 == 0
                ? null
                : PartialDate.parse("202" + report + "-0" + (1 + n % 9)).orElseThrow();
        return new Situation(Fate.UNKNOWN, status, on, n % 4 == 0 ? null : "Вигаданівка " + n % 100);
    }

    private Reports.New report(Source source, Person.Id id, Statement statement) {
        return new Reports.New(
                source,
                Credibility.PROBABLY_TRUE,
                statement,
                PartialDate.parse("2024-05-0" + (1 + chance.nextInt(9))).orElseThrow(),
                Instant.parse("2024-06-01T10:00:00Z").plusMillis(chance.nextInt(1_000_000_000)),
                null,
                id,
                null);
    }

    private static String name(int n) {
        var name = new StringBuilder();
        for (char digit : String.format("%05d", n).toCharArray()) {
            name.append(SYLLABLES[digit - '0']);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
