package org.whereabouts.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Status;

/// People for tests, told report by report: `person(7).said("Bureau", r -> r.name("Коваленко
/// Сергій").status(CAPTURED).on("2022-03-04")).build()`.
public final class InventedPerson {

    private final Person.Id id;
    private final List<Report> reports = new ArrayList<>();

    private InventedPerson(long id) {
        this.id = new Person.Id(id);
    }

    public static InventedPerson person(long id) {
        return new InventedPerson(id);
    }

    /// Adds a report, newer than those before.
    public InventedPerson said(String source, java.util.function.UnaryOperator<Words> words) {
        reports.addFirst(words.apply(new Words()).report(id, source, reports.size() + 1));
        return this;
    }

    public Person build() {
        return new Person(id, Operation.FIRST, reports, List.of());
    }

    /// What one report says.
    public static final class Words {
        private @Nullable WrittenName name;
        private @Nullable PartialDate born;
        private Sex sex = Sex.UNKNOWN;
        private Fate fate = Fate.UNKNOWN;
        private @Nullable Status status;
        private @Nullable PartialDate on;
        private @Nullable String place;
        private @Nullable String marks;
        private @Nullable Integer ageFrom;
        private @Nullable Integer ageTo;
        private @Nullable Sha256 picture;
        private Source.Kind speaker = Source.Kind.ORGANISATION;
        private Report.State state = new Report.State.Current();

        public Words name(String text) {
            name = WrittenName.of(text);
            return this;
        }

        public Words name(WrittenName written) {
            name = written;
            return this;
        }

        public Words born(String date) {
            born = date(date);
            return this;
        }

        public Words sex(Sex said) {
            sex = said;
            return this;
        }

        public Words fate(Fate said) {
            fate = said;
            return this;
        }

        public Words status(Status said) {
            status = said;
            return this;
        }

        public Words on(String date) {
            on = date(date);
            return this;
        }

        public Words place(String said) {
            place = said;
            return this;
        }

        public Words marks(String said) {
            marks = said;
            return this;
        }

        public Words aged(@Nullable Integer from, @Nullable Integer to) {
            ageFrom = from;
            ageTo = to;
            return this;
        }

        public Words pictured() {
            picture = Sha256.of(new byte[] {1});
            return this;
        }

        public Words state(Report.State now) {
            state = now;
            return this;
        }

        public Words by(Source.Kind kind) {
            speaker = kind;
            return this;
        }

        private Report report(Person.Id person, String source, int number) {
            var particulars = new Particulars(
                    name == null ? List.of() : List.of(name),
                    born,
                    sex,
                    "с. Вигадане, Вигадана область",
                    "вул. Вигадана 5, Вигаданськ",
                    "SECRET-FATHER",
                    "SECRET-MOTHER",
                    "SECRET-UNIT",
                    "SECRET-RANK",
                    "SECRET-NUMBER");
            var situation = new Statement.Situation(fate, status, on, place);
            var appearance = new Statement.Appearance(marks, ageFrom, ageTo, null, null, picture);
            return new Report(
                    new Report.Id(number),
                    person,
                    new Source(
                            new Source.Id(source.hashCode()),
                            Operation.FIRST,
                            source,
                            speaker,
                            Reliability.B,
                            false,
                            null),
                    Credibility.PROBABLY_TRUE,
                    new Statement(particulars, situation, appearance, "SECRET-REFERENCE", "SECRET-REMARK"),
                    date("2022-05-0" + number),
                    Instant.parse("2022-06-0" + number + "T10:00:00Z"),
                    null,
                    state);
        }

        private static PartialDate date(String text) {
            return PartialDate.parse(text).orElseThrow();
        }
    }
}
