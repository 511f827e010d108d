package org.whereabouts.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whereabouts.notices.Bureau.byEmail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.Delivery;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.News;
import org.whereabouts.notices.Notice.About;
import org.whereabouts.notices.Why;
import org.whereabouts.notices.WithNotices;
import org.whereabouts.notices.mail.Mail;
import org.whereabouts.notices.mail.MoodyServer;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;

/// All the way from a deed to a mail server.
@WithNotices
@Import(Post.class)
class A03_ByEmailTest {

    @Autowired
    Bureau bureau;

    @Autowired
    Post post;

    private Enquiry.Id hanna = Enquiry.Id.fresh();

    @BeforeEach
    void open() {
        bureau.open();
        hanna = bureau.asks(byEmail("hanna@example.org", "uk"));
        bureau.owes(hanna, News.Grave.DEATH, new About(UUID.randomUUID()));
    }

    @Test
    void aServerThatWasDownGetsTheMessageLaterAndItSaysNothing() throws MessagingException {
        var first = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        first.start();
        int port = first.getSmtp().getPort();
        first.stop();
        post.send(Mail.to(port));
        assertThat(bureau.delivery(hanna))
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.trouble()).isEqualTo(Trouble.NOT_REACHED));

        var again = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            bureau.clock().pass(Duration.ofMinutes(2));
            post.send(Mail.to(port));
            assertThat(bureau.delivery(hanna))
                    .isEqualTo(new Delivery.Sent(MovingClock.NOON.plusSeconds(120), Way.Kind.EMAIL));
            assertThat(again.getReceivedMessages()).hasSize(1);
            String body = GreenMailUtil.getWholeMessage(again.getReceivedMessages()[0]);
            assertThat(again.getReceivedMessages()[0].getSubject()).isEqualTo("Повідомлення для вас");
            assertThat(body.toLowerCase(Locale.ROOT)).doesNotContain("ганна", "vyhadana", "dead", "death");
        } finally {
            again.stop();
        }
    }

    @Test
    void greylistingCostsMinutesAndNoDoubt() throws IOException {
        try (var grey = new MoodyServer("RCPT", "451 4.7.1 greylisted")) {
            post.send(Mail.to(grey.port()));
        }
        try (var patient = new MoodyServer("NEVER", "")) {
            bureau.clock().pass(Duration.ofMinutes(5));
            post.send(Mail.to(patient.port()));
            assertThat(patient.taken()).hasSize(1);
        }
        assertThat(bureau.delivery(hanna)).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void aRefusedAddressGoesToAnOfficer() throws IOException {
        try (var strict = new MoodyServer("RCPT", "550 5.1.1 no such user")) {
            post.send(Mail.to(strict.port()));
        }
        assertThat(bureau.delivery(hanna)).isEqualTo(new Delivery.WithAnOfficer(MovingClock.NOON, Why.REFUSED));
    }
}
