package org.whereabouts.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.notices.News;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Spoken;

class EmailTest {

    private static final String TO = "hanna@example.org";
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "en, A message for you, ltr",
        "uk, Повідомлення для вас, ltr",
        "ru, Сообщение для вас, ltr",
        "ar, رسالة لك, rtl"
    })
    void aMessageSpeaksTheLanguageOfTheEnquirer(String language, String subject, String direction)
            throws MessagingException, IOException {
        UUID notice = UUID.randomUUID();
        assertThat(carry(mail.getSmtp().getPort(), notice, language, TO)).isEqualTo(new Carried.Handed());
        MimeMessage got = mail.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo(subject);
        assertThat(got.getMessageID()).isEqualTo("<" + notice + "@example.org>");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getContentLanguage()).containsExactly(language);
        assertThat(got.getFrom()[0]).hasToString("Invented bureau <bureau@example.org>");
        var parts = (MimeMultipart) got.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).contains(Spoken.CONTACT);
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("lang=\"" + language + "\" dir=\"" + direction + "\"")
                .doesNotContain("http", "src=");
    }

    @Test
    void theSameNoticeIsTheSameMessageAtEveryAttempt() throws MessagingException {
        UUID notice = UUID.randomUUID();
        carry(mail.getSmtp().getPort(), notice, "en", TO);
        carry(mail.getSmtp().getPort(), notice, "en", TO);
        MimeMessage[] got = mail.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getMessageID()).isEqualTo(got[1].getMessageID());
    }

    @Test
    void headersTellNothingOfTheMachine() throws MessagingException {
        carry(mail.getSmtp().getPort(), UUID.randomUUID(), "en", TO);
        List<String> headers =
                List.of(GreenMailUtil.getHeaders(mail.getReceivedMessages()[0]).split("\n"));
        assertThat(headers).noneMatch(line -> line.contains("X-Mailer") || line.contains("User-Agent"));
        assertThat(String.join("\n", headers))
                .doesNotContain(java.net.InetAddress.getLoopbackAddress().getHostName() + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no at sign", "a@b.c\r\nBcc: everybody@example.org", "a@b, c@d", "@"})
    void whatIsNoAddressGoesNowhere(String address) {
        assertThat(carry(mail.getSmtp().getPort(), UUID.randomUUID(), "en", address))
                .isEqualTo(new Carried.Never(Trouble.NO_ADDRESS));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndThenItHasTheMessage() {
        int port = mail.getSmtp().getPort();
        mail.stop();
        assertThat(carry(port, UUID.randomUUID(), "en", TO)).isEqualTo(new Carried.Later(Trouble.NOT_REACHED, null));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 450 greylisted",
        "RCPT, 451 greylisted",
        "DATA, 421 closing",
        "., 452 no room",
        "RCPT, 450 4.7.1 later"
    })
    void whoIsAskedToComeAgainComesAgain(String moment, String answer) throws IOException {
        try (var moody = new MoodyServer(moment, answer)) {
            assertThat(carry(moody.port(), UUID.randomUUID(), "en", TO))
                    .isEqualTo(new Carried.Later(Trouble.ASKED_TO_WAIT, null));
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 not you", "RCPT, 550 no such user", "DATA, 554 no", "., 552 no"})
    void whoIsRefusedForGoodDoesNotComeAgain(String moment, String answer) throws IOException {
        try (var moody = new MoodyServer(moment, answer)) {
            assertThat(carry(moody.port(), UUID.randomUUID(), "en", TO))
                    .isEqualTo(new Carried.Never(Trouble.ADDRESS_REFUSED));
        }
    }

    @Test
    void ofAServerThatHangsUpAfterTheMessageNobodyKnowsWhetherItHasIt() throws IOException {
        try (var moody = new MoodyServer(".", "")) {
            assertThat(carry(moody.port(), UUID.randomUUID(), "en", TO))
                    .isEqualTo(new Carried.Doubtful(Trouble.NO_ANSWER));
            assertThat(moody.taken()).hasSize(1);
        }
    }

    @Test
    void howAServerSaysGoodbyeChangesNothing() throws IOException {
        try (var moody = new MoodyServer("QUIT", "")) {
            assertThat(carry(moody.port(), UUID.randomUUID(), "en", TO)).isEqualTo(new Carried.Handed());
        }
    }

    @Test
    void aServerThatCannotEncryptGetsNothing() throws IOException {
        try (var moody = new MoodyServer("NEVER", "")) {
            var carrier = new EmailCarrier(Mail.server(moody.port(), MailServer.Tls.STARTTLS), Clock.systemUTC());
            assertThat(carrier.carry(parcel(UUID.randomUUID(), "en", TO)))
                    .isEqualTo(new Carried.Later(Trouble.NOT_REACHED, null));
            assertThat(moody.taken()).isEmpty();
        }
    }

    private static Carried carry(int port, UUID notice, String language, String to) {
        return Mail.to(port).carry(parcel(notice, language, to));
    }

    private static Parcel parcel(UUID notice, String language, String to) {
        var text = Spoken.wording().write(News.Plain.THERE_IS_NEWS, Locale.forLanguageTag(language));
        return new Parcel(notice, new Way.Email(to), text);
    }
}
