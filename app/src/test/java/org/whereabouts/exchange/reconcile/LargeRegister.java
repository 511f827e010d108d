package org.whereabouts.exchange.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.exchange.reconcile.InventedNames.Somebody;
import org.whereabouts.exchange.reconcile.InventedNames.Writing;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
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
import org.whereabouts.registry.finding.Candidates;

/// A published register of many people who do not exist.
@TestComponent
class LargeRegister {

    private final Reports reports;
    private final Sources sources;
    private final PublishingEntries publishing;
    private final Candidates candidates;
    private final TransactionTemplate transaction;

    @Autowired
    LargeRegister(
            Reports reports,
            Sources sources,
            PublishingEntries publishing,
            Candidates candidates,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.sources = sources;
        this.publishing = publishing;
        this.candidates = candidates;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Fills it: most in the languages of the region, some as lists of other countries wrote them.
    ///
    /// @return the addresses, in the order of [InventedNames#somebody]
    List<Person.Id> fill(int people, Random chance) {
        List<Person.Id> ids = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            Source source = sources.named(Operation.FIRST, "An invented list", Reliability.B, null);
            List<Reports.New> all = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                var id = new Person.Id(chance.nextLong() & Long.MAX_VALUE);
                ids.add(id);
                Writing writing =
                        n % 10 == 9 ? Writing.PASSPORT_LATIN : n % 2 == 0 ? Writing.UKRAINIAN : Writing.RUSSIAN;
                all.add(report(source, InventedNames.somebody(n), writing, id, chance));
            }
            reports.add(all.iterator());
        });
        publishing.publish(ids, new Decision("test", "invented"));
        candidates.catchUp(done -> {});
        return ids;
    }

    private static Reports.New report(Source source, Somebody who, Writing writing, Person.Id id, Random chance) {
        List<WrittenName> names = List.of(WrittenName.of(InventedNames.written(who, writing, chance)));
        var particulars = Particulars.of(names, PartialDate.of(who.year()), Sex.MALE);
        var situation = new Situation(Fate.UNKNOWN, Status.MISSING, null, null);
        return new Reports.New(
                source,
                Credibility.PROBABLY_TRUE,
                new Statement(particulars, situation, Appearance.UNSAID, null, null),
                null,
                Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS),
                null,
                id,
                null);
    }
}
