package org.whereabouts.hotline.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.hotline.line.Call.Handed;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Call.Telephone;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Baresip;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.TestKeys;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.sip.Place;
import org.whereabouts.hotline.voice.Law;

/// Telephones that others have made: what they hear is what was said, and the other way round.
@Timeout(90)
@DisabledIfEnvironmentVariable(
        named = "WHEREABOUTS_NO_TELEPHONES",
        matches = "1",
        disabledReason = "no sipp, no baresip")
class RealTelephonesTest {

    private static final Sound PROMPT = Sounds.sweep(1500, 300, 3000);
    private static final Sound SPEECH = Sounds.sweep(1000, 2500, 400);

    @TempDir
    private Path folder;

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private Object told() throws InterruptedException {
        return told.poll(15, TimeUnit.SECONDS);
    }

    /// A part of a sound of which no two are alike, so that finding it proves the rest was in its place.
    private static short[] part(Sound sound, Law law, int from, int to) {
        return java.util.Arrays.copyOfRange(Sounds.pressed(sound, law), from * 8, to * 8);
    }

    @Test
    void baresipHearsThePromptPressesKeysAndLeavesAMessage() throws Exception {
        try (TestLine line = TestLine.open(call -> {
                    call.answer();
                    told.add(call.listen(Duration.ofSeconds(10)));
                    told.add(call.play(PROMPT));
                    told.add(call.record(Duration.ofSeconds(2), Duration.ofSeconds(2)));
                });
                var phone = new Baresip(folder, ";audio_codecs=PCMA", SPEECH)) {
            phone.dial("sip:hotline@127.0.0.1:" + line.port());
            phone.established();
            phone.press('7');
            assertThat(told()).isEqualTo(new Heard.Pressed('7'));
            assertThat(told()).isEqualTo(new Heard.Ended());
            Sound recorded = (Sound) told();
            Thread.sleep(300);
            assertThat(Sounds.findNear(part(SPEECH, Law.A, 0, 950), recorded.samples()))
                    .isGreaterThanOrEqualTo(0);
            assertThat(Sounds.findNear(part(PROMPT, Law.A, 0, 1500), phone.heard()))
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void aCallIsHandedOverToAnOperatorsTelephoneAndBothHearEachOther() throws Exception {
        try (var operator = new Baresip(folder, ";audio_codecs=PCMA", SPEECH);
                TestLine line = TestLine.open(call -> {
                    call.answer();
                    told.add(call.handOver(new Telephone(operator.address()), Duration.ofSeconds(10), PROMPT));
                });
                var phone = new TestPhone(line.port(), Law.MU)) {
            assertThat(phone.call()).isEqualTo(200);
            operator.established();
            phone.media().say(Sound.silence(Duration.ofMillis(200)).then(PROMPT));
            Thread.sleep(1000);
            operator.hangUp();
            assertThat(told())
                    .isInstanceOfSatisfying(
                            Handed.Spoke.class,
                            spoke ->
                                    assertThat(spoke.length()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5)));
            phone.asked("BYE");
            Thread.sleep(300);
            assertThat(Sounds.alike(PROMPT, operator.heard())).isGreaterThan(0.98);
            assertThat(Sounds.alike(
                            Sound.of(java.util.Arrays.copyOf(SPEECH.samples(), 7_500)),
                            phone.media().heard()))
                    .isGreaterThan(0.98);
        }
    }

    @Test
    void overTlsNobodyOnTheWayHearsAnything() throws Exception {
        Path keys = TestKeys.in(folder);
        try (TestLine line = TestLine.open(
                        call -> {
                            call.answer();
                            told.add(call.listen(Duration.ofSeconds(10)));
                            told.add(call.play(PROMPT));
                            told.add(call.record(Duration.ofSeconds(2), Duration.ofSeconds(2)));
                        },
                        new Place.Tls(TestLine.free(), keys, TestKeys.PASSWORD, null),
                        Manners.Sealing.ALWAYS);
                var phone = new Baresip(folder, ";transport=tls;audio_codecs=PCMA;mediaenc=srtp-mand", SPEECH)) {
            phone.dial("sip:hotline@127.0.0.1:" + line.tls() + ";transport=tls");
            phone.established();
            phone.press('4');
            assertThat(told()).isEqualTo(new Heard.Pressed('4'));
            assertThat(told()).isEqualTo(new Heard.Ended());
            Sound recorded = (Sound) told();
            Thread.sleep(300);
            assertThat(phone.printed()).contains("AES_CM_128_HMAC_SHA1").contains("session closed");
            assertThat(Sounds.findNear(part(SPEECH, Law.A, 0, 950), recorded.samples()))
                    .isGreaterThanOrEqualTo(0);
            assertThat(Sounds.findNear(part(PROMPT, Law.A, 0, 1500), phone.heard()))
                    .isGreaterThanOrEqualTo(0);
            // Who speaks without a seal is refused there.
            try (var open = new TestPhone(line.port(), Law.A)) {
                assertThat(open.call()).isEqualTo(488);
            }
        }
    }
}
