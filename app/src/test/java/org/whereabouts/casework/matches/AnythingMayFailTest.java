package org.whereabouts.casework.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.WithRegisters;
import org.whereabouts.access.Role;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.Staff;
import org.whereabouts.casework.matches.Doings.Doing;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.storage.Faults;

/// Many things happen in an order by chance, and the store breaks at any statement or commit; after each of
/// them everything that must always be so, is. 100,000 with `-Dwhereabouts.long=true`, others with
/// `-Dwhereabouts.deeds=N`. A failing run prints its seed; `-Dseed=` repeats it.
@WithRegisters
@Import({
    Faults.class,
    Staff.class,
    TestKey.class,
    Marking.class,
    AlwaysSo.class,
    House.class,
    House.Register.class,
    House.Asked.class,
    House.Desk.class
})
class AnythingMayFailTest {

    private static final int DEEDS =
            Integer.getInteger("whereabouts.deeds", Boolean.getBoolean("whereabouts.long") ? 100_000 : 300);
    /// So many in one register; then another one is opened, because everybody in it is judged by then.
    private static final int IN_A_REGISTER = Math.min(DEEDS, 2_000);

    @Autowired
    Faults faults;

    @Autowired
    Staff staff;

    @Autowired
    TestKey key;

    @Autowired
    Marking marking;

    @Autowired
    AlwaysSo always;

    @Autowired
    House house;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final TreeMap<String, Integer> struck = new TreeMap<>();

    @Test
    void whateverBreaksNothingIsHalfDoneAndNothingIsForgotten() {
        System.out.println("seed " + seed);
        key.unlock();
        marking.prepare();
        List<SignedIn> officers = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            officers.add(staff.as(staff.hire(Role.VERIFIER, Role.EDITOR)));
        }
        var doings = new Doings(house, house.register().registers().open(), officers, chance);
        int undone = 0;
        for (int n = 1; n <= DEEDS; n++) {
            undone += n % 5 == 0 ? takeBack(doings, n) : go(doings.next(), n);
            assertThat(always.broken()).as("seed %d, after %d", seed, n).isEmpty();
            if (n % 50 == 0) {
                assertThat(always.brokenOfAll())
                        .as("seed %d, after %d", seed, n)
                        .isEmpty();
            }
            if (n % IN_A_REGISTER == 0) {
                assertThat(always.auditHolds()).isTrue();
                doings = new Doings(house, house.register().registers().open(), officers, chance);
                System.out.println(
                        n + " deeds, taken back at once " + undone + ", struck " + struck + ", " + always.size());
            }
        }
        assertThat(undone).isPositive();
        assertThat(struck).isNotEmpty();
    }

    /// An answer and its undoing leave the house as it was, to the byte.
    private int takeBack(Doings doings, int n) {
        var before = always.state();
        boolean done = doings.judgeAndTakeBack();
        if (done) {
            assertThat(always.state())
                    .as("taken back; seed %d, after %d", seed, n)
                    .isEqualTo(before);
        }
        return done ? 1 : 0;
    }

    private int go(Doing doing, int n) {
        if (chance.nextInt(3) > 0) {
            doing.deed().run();
            return 0;
        }
        var at = Faults.At.values()[chance.nextInt(Faults.At.values().length)];
        boolean commit = at == Faults.At.BEFORE_THE_COMMIT || at == Faults.At.AFTER_THE_COMMIT;
        var before = always.state();
        if (faults.during(at, commit ? 0 : chance.nextInt(20), doing.deed())) {
            struck.merge(doing.name(), 1, Integer::sum);
            if (doing.whole() && at != Faults.At.AFTER_THE_COMMIT) {
                assertThat(always.state())
                        .as("%s broke %s; seed %d, after %d", doing.name(), at, seed, n)
                        .isEqualTo(before);
            }
        }
        return 0;
    }
}
