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
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.News;
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
    /// With fewer, chance may leave out what takes several deeds.
    private static final int FOR_ALL = 2_000;

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
                house.asked().correcting().catchUp();
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
        if (DEEDS >= FOR_ALL) {
            assertThat(always.done(
                            "news.owed", "told.corrected", "candidate.reopened", "deed.approved", "call.recorded"))
                    .as("seed %d", seed)
                    .allSatisfy((deed, times) -> assertThat(times).as(deed).isPositive());
        }
        assertThat(undone).isPositive();
        assertThat(struck).isNotEmpty();
    }

    /// What others judged is not taken back by whoever could not tell before.
    @Test
    void onesOwnOldAnswerDoesNotUndoWhatOthersDecided() {
        key.unlock();
        SignedIn early = staff.as(staff.hire(Role.VERIFIER));
        SignedIn late = staff.as(staff.hire(Role.VERIFIER));
        var register = house.register().registers().open();
        register.taken("list.csv", "name;birth date;status;date\nСамітний Орест;1960;captured;2022-03-07\n");
        var doings = new Doings(house, register, List.of(early, late), chance);
        var family = doings.ask("Самітний Орест");
        house.asked().matching().follow();
        var candidate = house.asked().matching().candidates().stream()
                .filter(one -> one.enquiry().equals(family.value()))
                .findFirst()
                .flatMap(doings::seen)
                .orElseThrow();
        answer(candidate, Answers.Answer.CANNOT_TELL, early);
        long old = house.desk()
                .answers()
                .lately(early.officer().id(), 1)
                .getFirst()
                .number();
        answer(candidate, Answers.Answer.SAME, late);
        house.desk().telling().catchUp();

        assertThat(house.desk().answering().undo(old, early)).isEqualTo("pair.undo.not.last");
        assertThat(house.asked().notices().of(family))
                .anyMatch(notice -> notice.news() == News.Plain.THERE_IS_NEWS
                        && !(notice.delivery() instanceof Delivery.Withdrawn));
    }

    private void answer(LookingAtACandidate.Seen seen, Answers.Answer answer, SignedIn officer) {
        house.desk()
                .answering()
                .answer(
                        seen,
                        answer,
                        officer,
                        officer.confirmed(officer.confirmed()).orElseThrow());
    }

    /// An answer and its undoing leave the house as it was, in all that [AlwaysSo#state()] looks at.
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
