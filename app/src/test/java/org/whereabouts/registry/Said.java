package org.whereabouts.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;

/// What an invented source says of an invented person, without a database.
public final class Said {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Source source;
    private Credibility credibility = Credibility.PROBABLY_TRUE;
    private Particulars who = Particulars.named("Oleksa Vyhadanyi");
    private Situation what = Situation.UNSAID;
    private Report.State state = new Report.State.Current();

    private Said(Source source) {
        this.source = source;
    }

    /// A source that speaks for itself.
    public static Source source(long number, Reliability reliability) {
        return new Source(
                new Source.Id(number),
                Operation.FIRST,
                "Source " + number,
                Source.Kind.ORGANISATION,
                reliability,
                false,
                null);
    }

    /// A source that says what another has said.
    public static Source repost(long number, Source original) {
        return new Source(
                new Source.Id(number),
                Operation.FIRST,
                "Repost " + number,
                Source.Kind.ORGANISATION,
                Reliability.B,
                false,
                original.id());
    }

    /// A source says something.
    public static Said by(Source source) {
        return new Said(source);
    }

    /// How credible it is.
    public Said credible(Credibility how) {
        credibility = how;
        return this;
    }

    /// Of whom.
    public Said of(String family, String given, @Nullable String patronymic, String born) {
        who = Particulars.of(
                List.of(new WrittenName.InParts(family, given, patronymic)),
                PartialDate.parse(born).orElseThrow(),
                Sex.UNKNOWN);
        return this;
    }

    /// What became of them.
    public Said fate(Fate fate, @Nullable String day) {
        what = new Situation(fate, null, date(day), null);
        return this;
    }

    /// Their situation.
    public Said status(Status status, @Nullable String day) {
        what = new Situation(Fate.UNKNOWN, status, date(day), null);
        return this;
    }

    /// Whether it still stands.
    public Said state(Report.State now) {
        state = now;
        return this;
    }

    /// The report, from a list of the source's own.
    public Report report() {
        return report("list of source " + source.id().number());
    }

    /// The report, from a file.
    public Report report(String file) {
        return report(file, "", 2);
    }

    /// The report, from a file that was imported as a list.
    public Report report(String file, String list, int row) {
        var custody = new Report.Custody(Sha256.of(file.getBytes(StandardCharsets.UTF_8)), file, list, null, row);
        var statement = new Statement(who, what, Appearance.UNSAID, null, null);
        long number = source.id().number();
        return new Report(
                new Report.Id(number),
                new Person.Id(number),
                source,
                credibility,
                statement,
                null,
                NOON,
                custody,
                state);
    }

    private static @Nullable PartialDate date(@Nullable String day) {
        return day == null ? null : PartialDate.parse(day).orElseThrow();
    }
}
