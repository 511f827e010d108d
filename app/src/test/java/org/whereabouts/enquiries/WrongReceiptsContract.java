package org.whereabouts.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.whereabouts.notices.MovingClock;

/// What every memory of wrong guesses promises.
public abstract class WrongReceiptsContract {

    /// The time by which it remembers.
    protected final MovingClock clock = new MovingClock();

    /// A memory; it may hold others.
    protected abstract WrongReceipts receipts();

    @Test
    void admitsTenWrongOnesAnHourByNumber() {
        var number = Receipt.Digits.fresh();
        for (int i = 0; i < WrongReceipts.MOST; i++) {
            assertThat(receipts().admit(number, "")).isTrue();
            receipts().wrong(number, "");
        }
        assertThat(receipts().admit(number, "")).isFalse();
        assertThat(receipts().admit(Receipt.Digits.fresh(), "")).isTrue();
        clock.pass(Duration.ofMinutes(61));
        assertThat(receipts().admit(number, "")).isTrue();
    }

    @Test
    void admitsTenWrongOnesAnHourByNeighbourhood() {
        for (int i = 0; i < WrongReceipts.MOST; i++) {
            receipts().wrong(Receipt.Digits.fresh(), "c63364");
        }
        assertThat(receipts().admit(Receipt.Digits.fresh(), "c63364")).isFalse();
        assertThat(receipts().admit(Receipt.Digits.fresh(), "c63365")).isTrue();
        assertThat(receipts().admit(Receipt.Digits.fresh(), "")).isTrue();
    }
}
