package org.whereabouts.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.Claim.Claimant;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Period;
import org.whereabouts.figures.Claim.Source;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.figures.Region;
import org.whereabouts.figures.Regions;
import org.whereabouts.figures.claiming.DecidingOnAClaim;
import org.whereabouts.figures.claiming.EnteringAClaim;
import org.whereabouts.registry.Operation;

/// Claims of invented claimants about an invented war, and the places of the demo as regions. Counted figures come by
/// themselves, as in earnest.
@Component
@Order(1)
class InventedClaims implements BeforeServing {

    private static final String ACTOR = "demo";
    private static final LocalDate WAR = LocalDate.of(2024, 2, 1);
    private static final String PAPER = "Evening paper (invented)";
    private static final Claimant MINISTRY = new Claimant("Ministry of Southland (invented)", null, false, null);
    private static final Claimant STAFF = new Claimant("General Staff of Northland (invented)", null, null, null);
    private static final Claimant WATCH =
            new Claimant("Invented Watch", null, true, "University of Nowhere (invented)");
    private static final String SOLDIERS = "soldiers of Northland";

    private final EnteringAClaim entering;
    private final DecidingOnAClaim deciding;
    private final Regions regions;
    private final boolean asked;

    InventedClaims(
            EnteringAClaim entering,
            DecidingOnAClaim deciding,
            Regions regions,
            @Value("${whereabouts.demo}") boolean asked) {
        this.entering = entering;
        this.deciding = deciding;
        this.regions = regions;
        this.asked = asked;
    }

    @Override
    public void prepare() {
        if (!asked || !regions.all(Operation.FIRST).isEmpty()) {
            return;
        }
        regions.put(Operation.FIRST, places());
        killed();
        others();
    }

    private void killed() {
        publish(MINISTRY, Measure.KILLED, Amount.of(2_800, Qualifier.ABOUT), SOLDIERS, 30);
        publish(MINISTRY, Measure.KILLED, Amount.of(11_000, Qualifier.MORE_THAN), SOLDIERS, 210);
        publish(MINISTRY, Measure.KILLED, Amount.of(24_500, Qualifier.AT_LEAST), SOLDIERS, 620);
        publish(STAFF, Measure.KILLED, Amount.of(498, Qualifier.EXACTLY), SOLDIERS, 29);
        publish(STAFF, Measure.KILLED, Amount.of(5_937, Qualifier.EXACTLY), SOLDIERS, 235);
        publish(WATCH, Measure.KILLED, Amount.of(4_100, Qualifier.AT_LEAST), SOLDIERS, 120);
        publish(WATCH, Measure.KILLED, Amount.between(13_200, 15_900, Qualifier.ABOUT), SOLDIERS, 560);
    }

    private void others() {
        Claimant spokesman = new Claimant(PAPER, "a spokesman", false, null);
        publish(spokesman, Measure.LEFT_COUNTRY, Amount.of(100_000, Qualifier.ORDER_OF_MAGNITUDE), null, 60);
        publish(WATCH, Measure.LEFT_COUNTRY, Amount.between(310_000, 420_000, Qualifier.EXACTLY), null, 400);
        Claim.Id taken = publish(spokesman, Measure.LEFT_COUNTRY, Amount.of(700_000, Qualifier.NEARLY), null, 240);
        deciding.withdraw(taken, ACTOR, "The paper withdrew its report.");
        entering.enter(
                claim(STAFF, Measure.CAPTURED, Amount.of(1_900, Qualifier.NEARLY), "soldiers of Southland", 500),
                ACTOR,
                null);
    }

    private Claim.Id publish(Claimant who, Measure measure, Amount amount, @Nullable String of, int day) {
        Claim.Id id = entering.enter(claim(who, measure, amount, of, day), ACTOR, null)
                .orElseThrow(() -> new IllegalStateException("WA-1808 a claim of the demo was there before"));
        deciding.publish(id, ACTOR, "");
        return id;
    }

    private static Content claim(Claimant who, Measure measure, Amount amount, @Nullable String of, int day) {
        LocalDate to = WAR.plusDays(day);
        var source = new Source(
                "Numbers of the war, " + to,
                PAPER,
                null,
                to.plusDays(1),
                to.plusDays(3),
                who.name() + " named this number on " + to + ". (An invented sentence.)");
        return new Content(Operation.FIRST, measure, amount, of, null, new Period(WAR, to), who, source);
    }

    private static List<Region> places() {
        return List.of(
                region("d1", "Ciche Pole", 0, 0),
                region("d2", "Вішнёвы Гай", 1, 0),
                region("d3", "Липовий Яр", 2, 0),
                region("d4", "Старий Млин", 3, 0),
                region("d5", "Верхня Криниця", 0, 1),
                region("d6", "Нове Поле", 1, 1),
                region("d7", "Тиха Балка", 2, 1),
                region("d8", "Заріччя", 3, 1),
                region("d9", "Білі Верби", 0, 2),
                region("d10", "Дальние Луга", 1, 2),
                region("d11", "Сосновый Берег", 2, 2),
                region("d12", "Каменный Брод", 3, 2),
                region("d13", "عين الزيتون", 1, 3),
                region("d14", "تل الورد", 2, 3));
    }

    private static Region region(String code, String name, int column, int row) {
        return new Region(code, Map.of("en", name), List.of(name), column, row);
    }
}
