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
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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

    private static final String DISBELIEVED = "The trunk's certificate is not believed";

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
        return said(settings, (opening, words) -> assertThat(opening.line()).isEmpty());
    }

    /// What is said while it opens, and until what happens next is over.
    ///
    /// @param then what happens next, with a look at what has been said
    private static String said(Map<String, Object> settings, BiConsumer<OpeningTheLine, Supplier<String>> then) {
        PrintStream before = System.err;
        Locale home = Locale.getDefault();
        var bytes = new ByteArrayOutputStream();
        Locale.setDefault(Locale.ENGLISH);
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            OpeningTheLine opening = opening(settings);
            opening.prepare();
            then.accept(opening, () -> bytes.toString(StandardCharsets.UTF_8));
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
            String said = said(settings, (opening, words) -> {
                assertThat(trunk.connected()).isTrue();
                waitFor(() -> words.get().contains(DISBELIEVED));
                opening.destroy();
            });
            assertThat(said)
                    .contains("The hotline is open")
                    .contains(DISBELIEVED)
                    .contains("whereabouts.hotline.line.tls.authorities")
                    .doesNotContain("registered");
            assertThat(trunk.asked()).isEmpty();
        }
    }

    /// It is said by who tries to register, and not by who opens.
    private static void waitFor(BooleanSupplier something) {
        Instant end = Instant.now().plusSeconds(20);
        while (!something.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
