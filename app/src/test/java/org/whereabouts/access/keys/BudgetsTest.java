package org.whereabouts.access.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.MovingClock;

class BudgetsTest {

    private static final Caller SOMEBODY = new Caller.Anybody("c00002");
    private static final Caller HOLDER = new Caller.Holder(
            new ApiKey(
                    ApiKey.Id.fresh(),
                    "Invented",
                    "Invented bureau",
                    Set.of(Scope.READ),
                    null,
                    Instant.EPOCH,
                    Instant.MAX,
                    null,
                    null),
            "c00002");

    private final MovingClock clock = new MovingClock();
    private final Budgets budgets = new Budgets(new BudgetSettings(10, 25, 100, 1000), clock);

    @Test
    void whatIsGivenOutIsLessFromThenOnUntilTheNextMinute() {
        budgets.spend(SOMEBODY, 4);
        assertThat(budgets.left(SOMEBODY).minute()).isEqualTo(6);
        assertThat(budgets.left(SOMEBODY).day()).isEqualTo(21);
        clock.pass(Duration.ofMinutes(1));
        assertThat(budgets.left(SOMEBODY).minute()).isEqualTo(10);
        assertThat(budgets.left(SOMEBODY).day()).isEqualTo(21);
    }

    @Test
    void theDayEndsToo() {
        budgets.spend(SOMEBODY, 60);
        clock.pass(Duration.ofMinutes(5));
        assertThat(budgets.left(SOMEBODY).isNothing()).isTrue();
        assertThat(budgets.left(SOMEBODY).untilMore())
                .isEqualTo(Duration.ofHours(14).minusMinutes(5));
        clock.pass(Duration.ofHours(14));
        assertThat(budgets.left(SOMEBODY).isNothing()).isFalse();
    }

    @Test
    void aHolderIsCountedByKeyAndNotByNetwork() {
        budgets.spend(SOMEBODY, 10);
        assertThat(budgets.left(HOLDER).minute()).isEqualTo(100);
        budgets.spend(HOLDER, 30);
        assertThat(budgets.left(HOLDER).minute()).isEqualTo(70);
        assertThat(budgets.left(new Caller.Anybody("c00003")).minute()).isEqualTo(10);
    }

    @Test
    void aFloodFromMoreNetworksThanCanBeCountedSharesOnePlace() {
        for (int n = 0; n < 200_000; n++) {
            budgets.spend(new Caller.Anybody("n" + n), 1);
        }
        budgets.spend(new Caller.Anybody("one too many"), 10);
        assertThat(budgets.left(new Caller.Anybody("another too many")).isNothing())
                .isTrue();
        assertThat(budgets.left(new Caller.Anybody("n1")).minute()).isEqualTo(9);
    }

    @Test
    void whoComesFromNowhereKnownIsNotCounted() {
        budgets.spend(new Caller.Anybody(""), 1000);
        assertThat(budgets.left(new Caller.Anybody("")).minute()).isEqualTo(10);
    }
}
