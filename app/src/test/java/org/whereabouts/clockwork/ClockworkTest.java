package org.whereabouts.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClockworkTest {

    @Test
    void aTurnThatFailsIsToldOfByItsKindAndTheNextOneComes() throws InterruptedException {
        var told = new CountDownLatch(3);
        var clock = new Ticking() {
            @Override
            protected void turn() {
                throw new IllegalStateException("a row with a name in it");
            }

            @Override
            protected void failed(String kind) {
                assertThat(kind).isEqualTo("IllegalStateException");
                told.countDown();
            }
        };
        clock.start();
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }

    /// Nobody would see that a thread which nobody waits for has ended.
    @Test
    void neitherDoesAnErrorEndIt() throws InterruptedException {
        var told = new CountDownLatch(2);
        var clock = new Ticking() {
            @Override
            protected void turn() {
                throw new StackOverflowError();
            }

            @Override
            protected void failed(String kind) {
                assertThat(kind).isEqualTo("StackOverflowError");
                told.countDown();
            }
        };
        clock.start();
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }

    @Test
    void whatFailsInATurnDoesNotKeepWhatComesAfterIt() throws InterruptedException {
        var after = new CountDownLatch(1);
        var clock = new Ticking() {
            @Override
            protected void turn() {
                attempt(() -> {
                    throw new IllegalStateException("first");
                });
                attempt(after::countDown);
            }
        };
        clock.start();
        assertThat(after.await(20, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }

    @Test
    void whatWasStoppedStandsStillAndCanBeStartedAgain() throws InterruptedException {
        var turns = new AtomicInteger();
        var interrupted = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var clock = new Ticking() {
            @Override
            protected void turn() throws InterruptedException {
                if (turns.incrementAndGet() == 1) {
                    begun.countDown();
                    try {
                        Thread.sleep(Duration.ofMinutes(5));
                    } catch (InterruptedException stopped) {
                        interrupted.countDown();
                        throw stopped;
                    }
                }
            }
        };
        clock.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(clock.isRunning()).isTrue();
        clock.stop();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(clock.isRunning()).isFalse();
        assertThat(turns).hasValue(1);
        clock.start();
        for (int n = 0; n < 200 && turns.get() < 3; n++) {
            Thread.sleep(50);
        }
        assertThat(turns).hasValueGreaterThanOrEqualTo(3);
        clock.stop();
    }

    private abstract static class Ticking extends Clockwork {

        Ticking() {
            super("ticking", Duration.ZERO, Duration.ofMillis(5));
        }

        @Override
        protected void failed(String kind) {
            // What is told of is looked at where it matters.
        }
    }
}
