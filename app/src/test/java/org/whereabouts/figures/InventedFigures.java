package org.whereabouts.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.claiming.DecidingOnAClaim;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.figures.counting.Tallies;
import org.whereabouts.figures.counting.Tally;
import org.whereabouts.figures.counting.Tally.Kind;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Status;

/// Claims of invented claimants, and two editions of invented counts. Import it into a test of the whole program.
public final class InventedFigures {

    private static final String OFFICER = "test";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    private final EnteringAClaim entering;
    private final DecidingOnAClaim deciding;
    private final Tallies editions;
    private final Regions regions;
    private final Clock clock;

    public InventedFigures(
            EnteringAClaim entering, DecidingOnAClaim deciding, Tallies editions, Regions regions, Clock clock) {
        this.entering = entering;
        this.deciding = deciding;
        this.editions = editions;
        this.regions = regions;
        this.clock = clock;
    }

    /// Publishes them, once.
    public void publish() {
        if (editions.latest(Operation.FIRST).isPresent()) {
            return;
        }
        claims();
        regions.put(Operation.FIRST, namedRegions());
        release(1, FIRST, "", 1.0);
        release(2, FIRST.plusWeeks(1), "Two lists of invented hospitals were entered.", 1.25);
    }

    /// Enters and publishes a claim; its number.
    public Claim.Id publish(Content said, Claim.@Nullable Id replaces, String because) {
        Claim.Id id = entering.enter(said, OFFICER, replaces).orElseThrow();
        if (!deciding.publish(id, OFFICER, because)) {
            throw new AssertionError("not published: " + id);
        }
        return id;
    }

    private void claims() {
        String soldiers = "soldiers of Northland";
        publish(claim(Measure.KILLED, Amount.of(1_300, Qualifier.ABOUT), soldiers, "2026-03-12", ministry()), null, "");
        publish(
                claim(Measure.KILLED, Amount.of(4_900, Qualifier.AT_LEAST), soldiers, "2026-06-30", ministry()),
                null,
                "");
        publish(
                claim(Measure.KILLED, Amount.of(12_400, Qualifier.MORE_THAN), soldiers, "2026-10-31", ministry()),
                null,
                "");
        publish(claim(Measure.KILLED, Amount.of(498, Qualifier.EXACTLY), soldiers, "2026-03-20", staff()), null, "");
        publish(claim(Measure.KILLED, Amount.of(1_351, Qualifier.EXACTLY), soldiers, "2026-07-02", staff()), null, "");
        var counted = new Claimant("Invented Watch", null, true, "Invented University");
        publish(claim(Measure.KILLED, Amount.of(3_100, Qualifier.AT_LEAST), soldiers, "2026-05-20", counted), null, "");
        Claim.Id wrong = publish(
                claim(
                        Measure.KILLED,
                        Amount.between(9_000, 7_900_0, Qualifier.EXACTLY),
                        soldiers,
                        "2026-09-15",
                        counted),
                null,
                "");
        publish(
                claim(Measure.KILLED, Amount.between(6_800, 7_900, Qualifier.EXACTLY), soldiers, "2026-09-15", counted),
                wrong,
                "A digit too many was keyed.");
        var press = new Claimant("Evening paper (invented)", "a spokesman", false, null);
        publish(
                claim(
                        Measure.LEFT_COUNTRY,
                        Amount.of(100_000, Qualifier.ORDER_OF_MAGNITUDE),
                        null,
                        "2026-05-01",
                        press),
                null,
                "");
        Claim.Id gone = publish(
                claim(Measure.LEFT_COUNTRY, Amount.of(700_000, Qualifier.NEARLY), null, "2026-08-01", press), null, "");
        deciding.withdraw(gone, OFFICER, "The paper withdrew its report.");
    }

    private static Claimant ministry() {
        return new Claimant("Ministry of Southland (invented)", null, false, null);
    }

    private static Claimant staff() {
        return new Claimant("General Staff of Northland (invented)", null, null, null);
    }

    /// An invented claim.
    public static Content claim(Measure measure, Amount amount, @Nullable String of, String day, Claimant claimant) {
        LocalDate to = LocalDate.parse(day);
        return new Content(
                Operation.FIRST,
                measure,
                amount,
                of,
                null,
                new Period(LocalDate.of(2026, 2, 1), to),
                claimant,
                new Source(
                        "What is known by " + day,
                        "Evening paper (invented)",
                        "https://paper.example/" + day,
                        to.plusDays(1),
                        to.plusDays(2),
                        "\"The number is known to us,\" said a speaker on " + day + "."));
    }

    /// Nine invented regions.
    public static List<Region> namedRegions() {
        return List.of(
                region("R1", "Upper Lakes", "Верхні Озера", "البحيرات العليا", 1, 0),
                region("R2", "North Forest", "Північний Ліс", "الغابة الشمالية", 2, 0),
                region("R3", "Old Mill", "Старий Млин", "الطاحونة القديمة", 0, 1),
                region("R4", "Linden", "Липове", "الزيزفون", 1, 1),
                region("R5", "White Willows", "Білі Верби", "الصفصاف الأبيض", 2, 1),
                region("R6", "Stone Ford", "Кам’яний Брід", "المخاضة", 3, 1),
                region("R7", "Quiet Valley", "Тиха Балка", "الوادي الهادئ", 1, 2),
                region("R8", "New Field", "Нове Поле", "الحقل الجديد", 2, 2),
                region("R9", "Far Shore", "Далекий Берег", "الشاطئ البعيد", 3, 2));
    }

    private static Region region(String code, String english, String ukrainian, String arabic, int column, int row) {
        return new Region(
                code,
                Map.of("en", english, "uk", ukrainian, "ru", ukrainian, "ar", arabic),
                List.of(english),
                column,
                row);
    }

    private void release(int number, LocalDate day, String note, double times) {
        Map<Kind, Long> counts = new HashMap<>();
        List<Status> statuses =
                List.of(Status.MISSING, Status.CAPTURED, Status.KILLED, Status.EXCHANGED, Status.INTERNED);
        for (int s = 0; s < statuses.size(); s++) {
            for (int month = 0; month < 20; month++) {
                for (int region = 1; region <= 9; region++) {
                    double wave = 1 + Math.sin(month * 0.6 + s) + (region * 7 + s * 3) % 5;
                    long people = Math.round(times * wave * wave / (1 + s * 2.5) * (region % 4 == 0 ? 0.1 : 1));
                    if (people > 0) {
                        counts.put(
                                new Kind(statuses.get(s), YearMonth.of(2025, 1).plusMonths(month), "R" + region),
                                people);
                    }
                }
            }
        }
        var tally = new Tally(counts);
        var heading = new Edition.Heading(Operation.FIRST, number, day, clock.instant(), note);
        if (!editions.release(heading, OFFICER, tally.bands(), tally)) {
            throw new AssertionError("no edition " + number);
        }
    }
}
