package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.News;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.mail.Mail;
import org.whereabouts.notices.mail.MoodyServer;
import org.whereabouts.storage.DataFolder;

/// A program that is killed when the mail server has the whole message and has not answered yet: nothing is lost, and
/// that it may have come twice is shown.
@WithNotices
@Import(Post.class)
class Z01_KilledWhileSendingTest {

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    @Autowired
    DataFolder data;

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void aMessageThatWasOnItsWayIsSentAgainAndMarked() throws Exception {
        Enquiry.Id hanna = bureau.asks(byEmail("hanna@example.org", "uk"));
        bureau.owes(hanna, News.Plain.QUESTION);
        String first = sendUntilKilled();
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.Sending(1, MovingClock.NOON, false));

        // Nobody knows yet that it was killed.
        try (var patient = new MoodyServer("NEVER", "")) {
            assertThat(post.send(Mail.to(patient.port()))).isZero();
            bureau.clock().pass(SendingNotices.SILENT);
            assertThat(post.send(Mail.to(patient.port()))).isEqualTo(1);
            assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.PossiblySentTwice.class);
            assertThat(patient.taken()).hasSize(1);
            assertThat(name(patient.taken().getFirst()))
                    .isEqualTo(name(first))
                    .contains(bureau.notices().of(hanna).getFirst().id().toString());
            assertThat(post.send(Mail.to(patient.port()))).isZero();
        }
    }

    @Test
    void whatNobodyBeganIsSentOnce() throws IOException {
        Enquiry.Id hanna = bureau.asks(byEmail("hanna@example.org", "uk"));
        bureau.owes(hanna, News.Plain.QUESTION);
        try (var patient = new MoodyServer("NEVER", "")) {
            bureau.clock().pass(Duration.ofHours(1));
            post.send(Mail.to(patient.port()));
            assertThat(patient.taken()).hasSize(1);
        }
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Sent.class);
    }

    /// What the mail server had received when the program was killed.
    private String sendUntilKilled() throws IOException, InterruptedException {
        try (var silent = new MoodyServer(".", MoodyServer.SILENCE)) {
            Process program = program(silent.port());
            try {
                for (int i = 0; i < 600 && silent.taken().isEmpty() && program.isAlive(); i++) {
                    Thread.sleep(100);
                }
                assertThat(silent.taken()).hasSize(1);
            } finally {
                program.destroyForcibly();
                assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
            return silent.taken().getFirst();
        }
    }

    private Process program(int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SendingUntilKilled.class.getName(),
                        data.path().toString(),
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "sending-until-killed.txt").toFile())
                .start();
    }

    private static String name(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
