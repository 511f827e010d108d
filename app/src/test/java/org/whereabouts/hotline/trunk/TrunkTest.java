package org.whereabouts.hotline.trunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.hotline.phone.Kamailio;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.trunk.Registering.State;
import org.whereabouts.hotline.voice.Law;

/// Registers at a trunk as providers run it, and takes the calls that come from there.
@Timeout(60)
@DisabledIfEnvironmentVariable(named = "WHEREABOUTS_NO_TELEPHONES", matches = "1", disabledReason = "no kamailio")
class TrunkTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-256"})
    void provesWhoItIsIsCalledThroughTheTrunkAndSaysGoodbye(String algorithm) throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (var trunk = new Kamailio(folder, algorithm)) {
            Thread.sleep(700);
            try (TestLine line = TestLine.open(
                            call -> {
                                call.answer();
                                told.add(String.valueOf(call.listen(Duration.ofSeconds(5))));
                            },
                            trunk(trunk, Kamailio.PASSWORD));
                    var phone = new TestPhone(trunk.port(), Law.A)) {
                assertThat(line.told().poll(20, TimeUnit.SECONDS)).isEqualTo(new State.Registered());
                assertThat(phone.call()).isEqualTo(200);
                phone.media().press('3');
                assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("Pressed[key=3]");
                phone.asked("BYE");
            }
            assertThat(trunk.printed().lines().filter(one -> one.contains("REGISTERED hotline")))
                    .hasSize(2)
                    .last()
                    .asString()
                    .endsWith(" 0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "MD5")
    void saysWhenTheTrunkDoesNotLetItIn(String algorithm) throws Exception {
        try (var trunk = new Kamailio(folder, algorithm)) {
            Thread.sleep(700);
            try (TestLine line = TestLine.open(call -> {}, trunk(trunk, "another password"))) {
                assertThat(line.told().poll(20, TimeUnit.SECONDS)).isEqualTo(new State.Refused(401));
            }
        }
    }

    private static Trunk trunk(Kamailio at, String password) {
        return new Trunk("sip:127.0.0.1:" + at.port(), new Credentials(Kamailio.USER, password), Duration.ofMinutes(5));
    }
}
