package org.whereabouts.letters.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.figures.Amount;
import org.whereabouts.figures.Claim;
import org.whereabouts.figures.InventedFigures;
import org.whereabouts.figures.Measure;
import org.whereabouts.figures.Qualifier;
import org.whereabouts.letters.EndingTheLetter;
import org.whereabouts.letters.Subscriptions;
import org.whereabouts.letters.WhatIsNew;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.notices.mail.Mail;
import org.whereabouts.notices.post.Bulletin;
import org.whereabouts.notices.post.Post;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.pages.Words;
import org.whereabouts.publication.InventedRegister;
import org.whereabouts.publication.PublishedEntry.Decision;
import org.whereabouts.publication.PublishingEntries;
import org.whereabouts.publication.RetractingAnEntry;
import org.whereabouts.publication.WithPages;
import org.whereabouts.registry.Operations;
import org.whereabouts.registry.Person;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.TestKey;

/// From the page to the mailbox and back, with a real mail server. All people here are invented.
@WithPages
@Import({TestKey.class, InventedFigures.class})
class TheDailyLetterTest {

    private static final String PAGES = "https://invented.example";
    private static final Pattern LINK = Pattern.compile(PAGES + "(/letter/(?:confirm|end)/[A-Za-z0-9_-]{32})");

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final MovingClock clock = new MovingClock();

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    Keys keys;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    WhatIsNew news;

    @Autowired
    EndingTheLetter ending;

    @Autowired
    Words words;

    @Autowired
    Operations operations;

    @Autowired
    InventedRegister register;

    @Autowired
    PublishingEntries publishing;

    @Autowired
    RetractingAnEntry retracting;

    @Autowired
    InventedFigures figures;

    @Autowired
    JdbcClient database;

    private String reader = "";

    @BeforeEach
    void open() {
        mail.start();
        key.unlock();
        database.sql("delete from letters.subscription").update();
        clock.set(Instant.now());
        reader = "reader.%d@example.org".formatted(System.nanoTime());
    }

    @AfterEach
    void close() {
        mail.stop();
        key.unlock();
    }

    @Test
    void isAskedForConfirmedReadAndEndedWithOneRequest() throws Exception {
        confirm("missing", "", "en");
        publishAgain("Мельник Оксана Іванівна 1987");
        tomorrow();
        turn();

        MimeMessage letter = mail.getReceivedMessages()[1];
        assertThat(letter.getSubject()).startsWith("New in the register");
        assertThat(text(letter, 0))
                .contains("New entries are public: Missing.", PAGES + "/list?status=missing")
                .doesNotContain("Мельник", "Oksana", "1 new");
        assertThat(text(letter, 1)).contains("<html lang=\"en\" dir=\"ltr\">").doesNotContain("Мельник");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String header = letter.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(header).matches("<" + LINK.pattern() + ">");

        turn();
        assertThat(mail.getReceivedMessages()).as("once a day").hasSize(2);
        tomorrow();
        turn();
        assertThat(mail.getReceivedMessages()).as("nothing is new").hasSize(2);

        assertThat(get(link(letter)).body()).contains("<form");
        assertThat(subscriptions.count()).isEqualTo(1);
        assertThat(post(link(letter), "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(200);
        assertThat(subscriptions.count()).isZero();
        assertThat(database.sql("select count(*) from letters.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void newFiguresAreToldOfOnceAndWithoutANumber() throws Exception {
        figures.publish();
        confirm("figures", "", "en");
        publishAgain("Мельник Оксана Іванівна 1987");
        var claimant = new Claim.Claimant("Ministry of Southland (invented)", null, null, null);
        var amount = Amount.of(7_117_000 + System.nanoTime() % 1_000, Qualifier.ABOUT);
        figures.publish(InventedFigures.claim(Measure.MISSING, amount, null, "2026-11-01", claimant), null, "");
        tomorrow();
        turn();
        MimeMessage letter = mail.getReceivedMessages()[1];
        assertThat(letter.getSubject()).startsWith("New figures");
        assertThat(text(letter, 0))
                .contains("What others claim has changed", PAGES + "/figures/claimed")
                .doesNotContain("/figures/counted", "Ministry", "7117", "7,117", "New entries");
        tomorrow();
        turn();
        assertThat(mail.getReceivedMessages()).as("nothing is new").hasSize(2);
    }

    @Test
    void manyAreCountedAndAPlaceIsOneOnTheCard() throws Exception {
        confirm("captured", "", "uk");
        List<Person.Id> many = register.people().entrySet().stream()
                .filter(one -> one.getKey().matches("(Кравчук|Руденко|Лысенко|Павлов|Орлова|Ткаченко) .*"))
                .map(java.util.Map.Entry::getValue)
                .toList();
        many.forEach(one -> retracting.retract(one, new Decision("test", "invented")));
        publishing.publish(many, new Decision("test", "invented"));
        tomorrow();
        turn();
        MimeMessage letter = mail.getReceivedMessages()[1];
        assertThat(text(letter, 0)).containsPattern("[1-9][0-9] нов\\S+ публічн");
        assertThat(letter.getContentLanguage()).containsExactly("uk");
    }

    @Test
    void nothingGoesOutWhileTheServiceIsLocked() throws Exception {
        ask("", "", "ar");
        key.lock();
        turn();
        assertThat(mail.getReceivedMessages()).isEmpty();
        key.unlock();
        turn();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(text(mail.getReceivedMessages()[0], 1)).contains("dir=\"rtl\"");
    }

    @Test
    void whoNeverConfirmsGetsNothingMoreAndIsForgotten() throws Exception {
        ask("", "", "en");
        turn();
        publishAgain("Мельник Оксана Іванівна 1987");
        tomorrow();
        turn();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        clock.pass(Duration.ofDays(3));
        turn();
        assertThat(database.sql("select count(*) from letters.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post(link(mail.getReceivedMessages()[0]) + "?lang=en", "").body())
                .contains("nothing to confirm");
    }

    @Test
    void anAddressIsInvitedOnceADayAndNobodyLearnsWhetherItWas() throws Exception {
        String first = ask("", "", "en").headers().firstValue("Location").orElseThrow();
        String second = ask("", "", "en").headers().firstValue("Location").orElseThrow();
        assertThat(second).isEqualTo(first);
        turn();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedOnThreeDaysInARowIsForgotten() throws Exception {
        confirm("missing", "", "en");
        publishAgain("Мельник Оксана Іванівна 1987");
        for (int day = 0; day < 2; day++) {
            tomorrow();
            turn(refusing());
            turn(refusing());
            assertThat(subscriptions.count())
                    .as("our own server may be the one at fault")
                    .isEqualTo(1);
        }
        tomorrow();
        turn(refusing());
        assertThat(database.sql("select count(*) from letters.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterThatArrivesForgetsTheRefusalsBefore() throws Exception {
        confirm("missing", "", "en");
        publishAgain("Мельник Оксана Іванівна 1987");
        for (int day = 0; day < 2; day++) {
            tomorrow();
            turn(refusing());
        }
        tomorrow();
        turn();
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(database.sql("select refused from letters.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anInvitationThatIsRefusedIsNotTriedAgain() throws Exception {
        ask("missing", "", "en");
        turn(refusing());
        assertThat(database.sql("select count(*) from letters.subscription")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAddressThatIsNoneIsSaidSo() throws Exception {
        reader = "nobody";
        assertThat(ask("", "", "en").body()).contains("Write the whole address");
    }

    private void confirm(String status, String place, String language) throws Exception {
        ask(status, place, language);
        turn();
        MimeMessage invitation = mail.getReceivedMessages()[0];
        assertThat(invitation.getAllRecipients()[0]).hasToString(reader);
        assertThat(get(link(invitation)).body()).contains("<form");
        assertThat(subscriptions.count()).as("looking confirms nothing").isZero();
        post(link(invitation), "");
        assertThat(subscriptions.count()).isEqualTo(1);
    }

    private void publishAgain(String name) {
        Person.Id person = register.people().get(name);
        assertThat(person).isNotNull();
        retracting.retract(person, new Decision("test", "invented"));
        publishing.publish(List.of(person), new Decision("test", "invented"));
    }

    private void tomorrow() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        clock.set(day.atTime(7, 0).toInstant(ZoneOffset.UTC));
    }

    private void turn() {
        turn(Mail.bulletins(mail.getSmtp().getPort()));
    }

    private void turn(Post post) {
        var outgoing = new SendingLetters.Outgoing(keys, post, new WordingALetter(words, operations, PAGES + "/"));
        new SendingLetters(subscriptions, outgoing, news, ending, clock).send();
    }

    /// A mail server that answers 550 to every letter.
    private static Post refusing() {
        return new Post() {
            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public Carried carry(Bulletin bulletin) {
                return new Carried.Never(Trouble.ADDRESS_REFUSED);
            }
        };
    }

    private static String text(MimeMessage message, int part) throws Exception {
        return (String) ((MimeMultipart) message.getContent()).getBodyPart(part).getContent();
    }

    private static String link(MimeMessage message) throws Exception {
        Matcher link = LINK.matcher(text(message, 0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> ask(String status, String place, String language) throws Exception {
        var answer = post(
                "/letter?lang=" + language,
                "address=" + URLEncoder.encode(reader, UTF_8) + "&status=" + status + "&place="
                        + URLEncoder.encode(place, UTF_8));
        // The program has a clock of its own; whoever sends must not be behind it.
        clock.set(Instant.now());
        return answer;
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.ofString());
        }
    }
}
