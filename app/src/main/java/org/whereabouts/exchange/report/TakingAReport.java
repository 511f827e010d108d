package org.whereabouts.exchange.report;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.audit.Sha256;
import org.whereabouts.intake.EnteringAReport;
import org.whereabouts.intake.ReadingAForm;
import org.whereabouts.intake.ReadingAForm.Unclear;
import org.whereabouts.intake.ReadingAForm.Understood;
import org.whereabouts.registry.Grade;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Originals;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Source;

/// Takes a report that a program sent: kept byte for byte, read as a row of a list is, entered with the holder of the
/// key as its source; all of that, or nothing, before it is acknowledged.
@Service
class TakingAReport {

    private final ReadingAForm reading;
    private final EnteringAReport entering;
    private final Originals originals;
    private final Received received;
    private final Clock clock;

    TakingAReport(ReadingAForm reading, EnteringAReport entering, Originals originals, Received received, Clock clock) {
        this.reading = reading;
        this.entering = entering;
        this.originals = originals;
        this.received = received;
        this.clock = clock;
    }

    /// Takes it.
    ///
    /// @param name under which its sender sends it; the same name and the same body twice is one report
    @Transactional
    public Outcome take(ApiKey key, String name, Operation.Id operation, byte[] body, Sent sent) {
        var digest = Sha256.of(body);
        Optional<Received.Receipt> before = received.find(key.id(), name);
        if (before.isPresent()) {
            return again(before.get(), digest);
        }
        if (sent.id() == null || !key.covers(sent.id())) {
            return new NotTheirs();
        }
        return switch (reading.read(sent.fields())) {
            case Unclear unclear ->
                new NotClear(Set.copyOf(
                        unclear.fields().keySet().stream().map(Sent::member).toList()));
            case Understood said -> enter(key, name, operation, body, digest, said);
        };
    }

    private static Outcome again(Received.Receipt before, Sha256 digest) {
        return before.body().equals(digest) ? new Taken(before.entry(), true) : new SomethingElse();
    }

    private Outcome enter(
            ApiKey key, String name, Operation.Id operation, byte[] body, Sha256 digest, Understood said) {
        var original = originals.keep(body, "report.json", "application/json");
        var order = new EnteringAReport.Order(
                operation, key.holder(), Source.Kind.ORGANISATION, Grade.UNJUDGED, said, original, 1, key.actor());
        Person.Id entry = entering.enter(order);
        if (!received.add(key.id(), name, new Received.Receipt(digest, entry), clock.instant())) {
            // Two requests under one name at the same time: the other one was first.
            throw new SentTwiceAtOnce();
        }
        return new Taken(entry, false);
    }

    /// Undoes the transaction of the one that came second; it is asked again.
    static final class SentTwiceAtOnce extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SentTwiceAtOnce() {
            super("WA-1908 a report was sent twice at once", null, false, false);
        }
    }

    /// What came of it.
    sealed interface Outcome {}

    /// It is a report of this entry.
    ///
    /// @param before whether it was taken before, and nothing was done now
    record Taken(Person.Id entry, boolean before) implements Outcome {}

    /// The id is not one of those that may be sent with the key.
    record NotTheirs() implements Outcome {}

    /// Some members cannot be read.
    record NotClear(Set<String> members) implements Outcome {
        NotClear {
            members = Set.copyOf(members);
        }
    }

    /// Another report was sent under that name.
    record SomethingElse() implements Outcome {}
}
