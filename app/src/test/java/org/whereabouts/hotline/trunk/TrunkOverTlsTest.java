package org.whereabouts.hotline.trunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.hotline.phone.TestKeys;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TlsTrunk;
import org.whereabouts.hotline.sip.Place;
import org.whereabouts.hotline.trunk.Registering.State;

/// Over TLS a trunk is believed by its certificate alone, and told nothing before.
@Timeout(60)
class TrunkOverTlsTest {

    @TempDir
    private Path folder;

    @Test
    void registersWhereTheCertificateIsBelieved() throws Exception {
        Path keys = TestKeys.in(folder);
        try (var trunk = new TlsTrunk(keys);
                TestLine line = line(trunk, TestKeys.certificate(keys))) {
            assertThat(line.told().poll(20, TimeUnit.SECONDS)).isEqualTo(new State.Registered());
            assertThat(trunk.asked())
                    .hasSize(2)
                    .allMatch(one -> one.startsWith("REGISTER " + trunk.address() + " SIP/2.0"));
            assertThat(trunk.asked().getFirst()).contains("SIP/2.0/TLS").doesNotContain("Authorization");
            assertThat(trunk.asked().getLast()).contains("algorithm=SHA-256").doesNotContain("a password");
        }
    }

    @Test
    void saysNothingToWhomNoAuthorityVouchesFor() throws Exception {
        try (var trunk = new TlsTrunk(TestKeys.in(folder.resolve("trunk")));
                TestLine line = line(trunk, TestKeys.certificate(TestKeys.in(folder.resolve("another"))))) {
            isDisbelieved(trunk, line);
        }
    }

    @Test
    void saysNothingToWhomTheAuthoritiesOfJavaDoNotKnow() throws Exception {
        try (var trunk = new TlsTrunk(TestKeys.in(folder));
                TestLine line = line(trunk, null)) {
            isDisbelieved(trunk, line);
        }
    }

    @Test
    void saysNothingToWhomAnotherNameIsCertified() throws Exception {
        Path keys = TestKeys.in(folder, "dns:localhost");
        try (var trunk = new TlsTrunk(keys);
                TestLine line = line(trunk, TestKeys.certificate(keys))) {
            isDisbelieved(trunk, line);
        }
    }

    private static void isDisbelieved(TlsTrunk trunk, TestLine line) throws InterruptedException {
        assertThat(line.told().poll(20, TimeUnit.SECONDS)).isEqualTo(new State.Disbelieved());
        assertThat(trunk.connected()).isTrue();
        assertThat(trunk.asked()).isEmpty();
    }

    private static TestLine line(TlsTrunk at, @Nullable Path authorities) throws Exception {
        var trunk = new Trunk(at.address(), new Credentials("hotline", "a password"), Duration.ofMinutes(5));
        return TestLine.open(call -> {}, trunk, new Place.Tls(TestLine.free(), null, "", authorities));
    }
}
