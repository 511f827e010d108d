package org.whereabouts.hotline.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.phone.TestKeys;
import org.whereabouts.hotline.phone.TestLine;
import org.whereabouts.hotline.phone.TestPhone;
import org.whereabouts.hotline.phone.TlsTrunk;
import org.whereabouts.hotline.voice.Law;

/// The line opens where it was asked for, and says what is in the way where it cannot; the service goes on.
class OpeningTheLineTest {

    @TempDir
    private Path folder;

    private static final Answering SOMEBODY = call -> call.answer();

    private static OpeningTheLine opening(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        var beans = new StaticListableBeanFactory();
        beans.addBean("somebody", SOMEBODY);
        return new OpeningTheLine(environment, beans.getBeanProvider(Answering.class), Clock.systemUTC());
    }

    /// What is said while it opens, in English.
    private static String said(Map<String, Object> settings) {
        return said(settings, opening -> assertThat(opening.line()).isEmpty());
    }

    private static String said(Map<String, Object> settings, Consumer<OpeningTheLine> then) {
        PrintStream before = System.err;
        Locale home = Locale.getDefault();
        var bytes = new ByteArrayOutputStream();
        Locale.setDefault(Locale.ENGLISH);
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            OpeningTheLine opening = opening(settings);
            opening.prepare();
            then.accept(opening);
        } finally {
            System.setErr(before);
            Locale.setDefault(home);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isOffUnlessAskedFor() {
        assertThat(said(Map.of())).isEmpty();
    }

    @Test
    void answersWhereItWasAskedTo() throws Exception {
        int port = TestLine.free();
        OpeningTheLine opening =
                opening(Map.of("whereabouts.hotline.on", "true", "whereabouts.hotline.line.port", "" + port));
        opening.prepare();
        try (var phone = new TestPhone(port, Law.A)) {
            assertThat(phone.call()).isEqualTo(200);
            phone.asked("BYE");
        } finally {
            opening.destroy();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            assertThat(said(Map.of(
                            "whereabouts.hotline.on",
                            "true",
                            "whereabouts.hotline.line.port",
                            "" + taken.getLocalPort())))
                    .contains("The hotline stays closed: 127.0.0.1:" + taken.getLocalPort())
                    .contains("The pages are served all the same");
        }
    }

    @Test
    void saysWhichSettingIsWrong() {
        assertThat(said(Map.of("whereabouts.hotline.on", "true", "whereabouts.hotline.line.codecs", "opus")))
                .contains("whereabouts.hotline.line.codecs: known are PCMA and PCMU");
    }

    @Test
    void saysThatTheCertificateOfTheTrunkIsNotBelieved() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "a secret\n");
        Path another = TestKeys.certificate(TestKeys.in(folder.resolve("another")));
        try (var trunk = new TlsTrunk(TestKeys.in(folder.resolve("trunk")))) {
            Map<String, Object> settings = Map.of(
                    "whereabouts.hotline.on",
                    "true",
                    "whereabouts.hotline.line.port",
                    "" + TestLine.free(),
                    "whereabouts.hotline.line.tls.port",
                    "" + TestLine.free(),
                    "whereabouts.hotline.line.tls.authorities",
                    another.toString(),
                    "whereabouts.hotline.line.trunk.address",
                    trunk.address(),
                    "whereabouts.hotline.line.trunk.user",
                    "hotline",
                    "whereabouts.hotline.line.trunk.password-file",
                    password.toString());
            String said = said(settings, opening -> {
                assertThat(trunk.connected()).isTrue();
                opening.destroy();
            });
            assertThat(said)
                    .contains("The hotline is open")
                    .contains("The trunk's certificate is not believed")
                    .contains("whereabouts.hotline.line.tls.authorities")
                    .doesNotContain("registered");
            assertThat(trunk.asked()).isEmpty();
        }
    }
}
