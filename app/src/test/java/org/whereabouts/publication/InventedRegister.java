package org.whereabouts.publication;

import static org.whereabouts.publication.InventedRegister.Told.told;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.registry.Fate;
import org.whereabouts.registry.Grade.Credibility;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.Statement;
import org.whereabouts.registry.Statement.Appearance;
import org.whereabouts.registry.Statement.Situation;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;

/// A register of invented people in a real database, published by the strict policy.
public final class InventedRegister {

    private static final List<Told> PEOPLE = List.of(
            told("Бюро інформації, список 14", "Коваленко", "Сергій", "Петрович")
                    .born("1999-03-02")
                    .is(Sex.MALE, Status.CAPTURED, "2022-04", "Табір 7"),
            told("Хочу знайти", "Мельник", "Оксана", "Іванівна")
                    .born("1987")
                    .is(Sex.FEMALE, Status.MISSING, "2022-03-18", "вул. Приморська 3, Маріуполь"),
            told("Комитет матерей", "Соколов", "Алексей", "Викторович")
                    .born("2001-11-30")
                    .is(Sex.MALE, Status.KILLED, "2022-03-07", "Гостомель, Київська область"),
            told("Комитет матерей", "Ёлкина", "Наталья", "Сергеевна")
                    .born("1990-06")
                    .is(Sex.FEMALE, Status.DISPLACED, "2022-09", "Тбилиси"),
            told("قائمة المتطوعين", "الحسن", "خالد", "محمد")
                    .born("1994-01-15")
                    .is(Sex.MALE, Status.DETAINED, "2023-05", "حلب"),
            told("Bureau list 3", "Shevchuk", "Dmytro", null)
                    .born("1978")
                    .is(Sex.MALE, Status.EXCHANGED, "2022-09-21", null),
            told("Хочу знайти", "Гончаренко", "Марія", null)
                    .born("2012-02")
                    .is(Sex.FEMALE, Status.DEPORTED, "2022-05", null),
            told("Патологоанатомічне бюро", null, null, null)
                    .is(Sex.MALE, Status.KILLED, "2022-03", "Буча, Київська область")
                    .looks("татуювання на лівому передпліччі: якір і літери О.К.", 30, 40, "синя куртка, черевики 43"),
            told("Morgue register", null, null, null)
                    .is(Sex.FEMALE, Status.KILLED, "2022-04", "Izium, Kharkiv region")
                    .looks("scar above the right eyebrow, silver ring with a leaf", 50, 60, "grey wool coat"));
    private static final String[] FAMILIES = {
        "Бондаренко",
        "Кравчук",
        "Руденко",
        "Лысенко",
        "Павлов",
        "Орлова",
        "Ткаченко",
        "Жуков",
        "Beridze",
        "الخطيب",
        "Яковенко",
        "Ізмайлов"
    };
    private static final String[] GIVEN = {"Андрій", "Іван", "Олена", "Пётр", "Ганна", "يوسف"};

    private final SecureRandom randomness = new SecureRandom();
    private final Reports reports;
    private final Sources sources;
    private final Changes changes;
    private final PublishingEntries publishing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public InventedRegister(
            Reports reports,
            Sources sources,
            Changes changes,
            PublishingEntries publishing,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reports = reports;
        this.sources = sources;
        this.changes = changes;
        this.publishing = publishing;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// Fills the register and publishes what may be published.
    ///
    /// @param candidates follows
    public void fill(Candidates candidates) {
        transaction.executeWithoutResult(status -> {
            var all = new ArrayList<>(PEOPLE);
            for (int n = 0; n < 120; n++) {
                all.add(told("Хочу знайти", FAMILIES[n % FAMILIES.length], GIVEN[(n * 7 + n / 12) % GIVEN.length], null)
                        .born(Integer.toString(1960 + n % 45))
                        .is(Sex.UNKNOWN, n % 3 == 0 ? Status.MISSING : Status.CAPTURED, "2022-0" + (1 + n % 9), null));
            }
            reports.add(all.stream().map(this::report).iterator());
        });
        publishing.publish(people().values(), new Decision("test", "invented"));
        candidates.catchUp(done -> {});
    }

    /// The entries by the first spelling of the name.
    public Map<String, Person.Id> people() {
        return changes.after(Changes.Mark.START, 1000).reports().stream()
                .map(Changes.Changed::report)
                .collect(Collectors.toMap(InventedRegister::key, Report::person, (one, other) -> one));
    }

    private static String key(Report report) {
        var names = report.statement().particulars().names();
        return names.isEmpty()
                ? "report " + report.id().number()
                : names.getFirst().text() + " "
                        + report.statement().particulars().born();
    }

    private Reports.New report(Told told) {
        var source = sources.named(Operation.FIRST, told.source, Reliability.B, null);
        return new Reports.New(
                source,
                Credibility.PROBABLY_TRUE,
                told.statement(),
                PartialDate.parse("2022-11").orElseThrow(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                null,
                Person.Id.random(randomness),
                null);
    }

    /// What one source says of one invented person.
    static final class Told {
        private final String source;
        private final List<WrittenName> names;
        private @Nullable PartialDate born;
        private Sex sex = Sex.UNKNOWN;
        private Situation situation = Situation.UNSAID;
        private Appearance appearance = Appearance.UNSAID;

        private Told(String source, List<WrittenName> names) {
            this.source = source;
            this.names = names;
        }

        static Told told(String source, @Nullable String family, @Nullable String given, @Nullable String patronymic) {
            return new Told(
                    source,
                    family == null && given == null
                            ? List.of()
                            : List.of(new WrittenName.InParts(family, given, patronymic)));
        }

        Told born(String date) {
            born = PartialDate.parse(date).orElseThrow();
            return this;
        }

        Told is(Sex sex, Status status, String on, @Nullable String place) {
            this.sex = sex;
            situation =
                    new Situation(Fate.UNKNOWN, status, PartialDate.parse(on).orElseThrow(), place);
            return this;
        }

        Told looks(String marks, int from, int to, String clothing) {
            appearance = new Appearance(marks, from, to, null, clothing, null);
            return this;
        }

        Statement statement() {
            return new Statement(Particulars.of(names, born, sex), situation, appearance, null, null);
        }
    }
}
