package org.whereabouts.hotline.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whereabouts.hotline.line.Call;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.voice.Law;

/// One call, from its first ring to its end, with a telephone that believes nothing.
@Timeout(60)
class OneCallTest {

    private static final Sound PROMPT = Sounds.sweep(1500, 300, 3000);

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private Object told() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void theCallerHearsEverySampleInTime() throws Exception {
        for (Law law : Law.values()) {
            // Every sample every time. No gap, too, as soon as nobody else takes the machine away for a moment.
            double gap = hearsThePrompt(law);
            for (int tried = 0; gap >= 40 && tried < 5; tried++) {
                gap = hearsThePrompt(law);
            }
            assertThat(gap).isLessThan(40);
        }
    }

    private double hearsThePrompt(Law law) throws Exception {
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    told.add(call.play(PROMPT));
                });
                var phone = new TestPhone(line.port(), law)) {
            assertThat(phone.call()).isEqualTo(200);
            phone.asked("BYE");
            assertThat(told()).isEqualTo(new Heard.Ended());
            Thread.sleep(100);
            assertThat(Sounds.find(Sounds.pressed(PROMPT, law), phone.media().heard()))
                    .isBetween(0, 320);
            return phone.media().longestGap();
        }
    }

    @Test
    void keysAreHeardAsEventsAsTonesAndBySignalling() throws Exception {
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    for (int i = 0; i < 16 + 3 + 1; i++) {
                        told.add(call.listen(Duration.ofSeconds(5)));
                    }
                });
                var phone = new TestPhone(line.port(), Law.A)) {
            assertThat(phone.call()).isEqualTo(200);
            for (char key : "1407*#".toCharArray()) {
                phone.media().press(key);
                assertThat(told()).isEqualTo(new Heard.Pressed(key));
            }
            phone.ask("INFO", "Signal=8\nDuration=160\n");
            assertThat(told()).isEqualTo(new Heard.Pressed('8'));
            assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
        }
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    while (true) {
                        told.add(call.listen(Duration.ofSeconds(5)));
                    }
                });
                var phone = new TestPhone(line.port(), Law.MU)) {
            assertThat(phone.call()).isEqualTo(200);
            for (char key : "147*2580369#ABCD".toCharArray()) {
                phone.media().say(Sounds.tone(key, 60, 6000, 0).then(Sound.silence(Duration.ofMillis(60))));
                assertThat(told()).isEqualTo(new Heard.Pressed(key));
            }
        }
    }

    @Test
    void aKeyEndsASoundAndCountsEvenWhenItCameBefore() throws Exception {
        List<Object> heard = new CopyOnWriteArrayList<>();
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    heard.add(call.play(PROMPT.then(PROMPT).then(PROMPT)));
                    told.add("one");
                    heard.add(call.play(PROMPT));
                    heard.add(call.listen(Duration.ofMillis(50)));
                    told.add("two");
                });
                var phone = new TestPhone(line.port(), Law.A)) {
            phone.call();
            phone.media().press('5');
            told();
            phone.media().press('6');
            told();
            phone.asked("BYE");
            assertThat(heard).containsExactly(new Heard.Pressed('5'), new Heard.Pressed('6'), new Heard.Ended());
        }
    }

    @Test
    void whatTheCallerSaysIsRecordedWholeWithoutTheKeys() throws Exception {
        Sound message = Sounds.sweep(2000, 400, 2000);
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    told.add(call.record(Duration.ofSeconds(20), Duration.ofMillis(800)));
                    told.add(call.record(Duration.ofSeconds(20), Duration.ofSeconds(10)));
                    told.add(call.listen(Duration.ofSeconds(1)));
                });
                var phone = new TestPhone(line.port(), Law.A)) {
            phone.call();
            Thread.sleep(200);
            phone.media().say(message.then(Sound.silence(Duration.ofSeconds(1))));
            Sound recorded = (Sound) told();
            assertThat(Sounds.find(Sounds.pressed(message, Law.A), recorded.samples()))
                    .isGreaterThanOrEqualTo(0);
            phone.media().say(message.then(Sounds.tone('#', 100, 6000, 0)));
            Sound cut = (Sound) told();
            assertThat(Sounds.find(
                            Sounds.pressed(Sound.of(java.util.Arrays.copyOf(message.samples(), 15_000)), Law.A),
                            cut.samples()))
                    .isGreaterThanOrEqualTo(0);
            short[] end = java.util.Arrays.copyOfRange(cut.samples(), cut.size() - 160, cut.size());
            assertThat(end).containsOnly((short) 0);
            assertThat(told()).isEqualTo(new Heard.Pressed('#'));
        }
    }

    @Test
    void whoHangsUpLeavesWhatWasSaid() throws Exception {
        Sound message = Sounds.sweep(1000, 400, 2000);
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    told.add(call.record(Duration.ofSeconds(20), Duration.ofSeconds(5)));
                    try {
                        call.play(PROMPT);
                    } catch (Call.HungUp left) {
                        told.add(left.spoke());
                    }
                });
                var phone = new TestPhone(line.port(), Law.A)) {
            phone.call();
            // It is answered, and the recording begins a moment later.
            Thread.sleep(200);
            phone.media().say(message);
            Thread.sleep(200);
            assertThat(phone.hangUp()).isEqualTo(200);
            assertThat(Sounds.find(Sounds.pressed(message, Law.A), ((Sound) told()).samples()))
                    .isGreaterThanOrEqualTo(0);
            assertThat(told()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void aNudgeMakesTheThreadLookUp() throws Exception {
        BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    calls.add(call);
                    told.add(call.listen(Duration.ofSeconds(10)));
                });
                var phone = new TestPhone(line.port(), Law.A)) {
            phone.call();
            calls.take().nudge();
            assertThat(told()).isEqualTo(new Heard.Nudged());
        }
    }

    @Test
    void theNumberIsWhatTheNetworkVouchesFor() throws Exception {
        try (TestLine line = TestLine.open(call -> {
            told.add(call.from());
            call.answer();
        })) {
            String[][] cases = {
                {"sip:+380000000001@127.0.0.1", "", "+380000000001"},
                {"sip:380000000002@127.0.0.1;user=phone", "", "380000000002"},
                {"sip:anonymous@anonymous.invalid", "", ""},
                {"sip:alice@127.0.0.1", "P-Asserted-Identity: <sip:+380000000003@trunk.example>", "+380000000003"},
                {"sip:+380000000001@127.0.0.1", "Privacy: id", ""},
            };
            for (String[] one : cases) {
                try (var phone = new TestPhone(line.port(), Law.A)) {
                    phone.from(one[0]);
                    if (!one[1].isEmpty()) {
                        phone.with(one[1]);
                    }
                    assertThat(phone.call()).isEqualTo(200);
                    assertThat(told()).isEqualTo(one[2].isEmpty() ? Optional.empty() : Optional.of(one[2]));
                }
            }
        }
    }
}
