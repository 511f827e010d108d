package org.whereabouts.sources.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.registry.Grade.Reliability;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sources.Document;
import org.whereabouts.sources.Documents;
import org.whereabouts.sources.Kind;
import org.whereabouts.sources.mailbox.imap.Counter;
import org.whereabouts.sources.mailbox.imap.MailboxSettings;
import org.whereabouts.sources.mailbox.imap.MailboxSettings.Tls;
import org.whereabouts.sources.mailbox.imap.PostOffice;
import org.whereabouts.sources.mailbox.imap.ServerAway;
import org.whereabouts.sources.mailbox.imap.ServerTrouble;
import org.whereabouts.sources.mailbox.letter.KeepingALetter;
import org.whereabouts.sources.mailbox.letter.Letter;
import org.whereabouts.sources.mailbox.letter.Letters;
import org.whereabouts.sources.mailbox.sender.KeyOfTheMailbox;
import org.whereabouts.sources.mailbox.sender.KnowingSenders;

/// A real mailbox behind TLS is fetched: nothing is lost and nothing is there twice, whatever breaks in between.
@WithRegisters
@Import(TestKey.class)
@TestPropertySource(properties = "whereabouts.mailbox.authserv-id=" + TestMail.AUTHORITY)
class FetchingLettersTest {

    @Autowired
    TestKey key;

    @Autowired
    Letters letters;

    @Autowired
    KeepingALetter keeping;

    @Autowired
    KeyOfTheMailbox digests;

    @Autowired
    KnowingSenders senders;

    @Autowired
    Sources sources;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    private final FreshRegister register;
    private TestMail mail;
    private Source gazette;

    FetchingLettersTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void open() throws Exception {
        key.unlock();
        database.sql("delete from sources.letter_place").update();
        database.sql("delete from sources.letter").update();
        mail = TestMail.start();
        gazette = sources.named(register.operation(), "Invented gazette", Reliability.B, Source.Kind.PUBLICATION);
        assertThat(senders.note("lists@Gazette.example", gazette, "test")).isTrue();
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void aMessageOfAKnownSenderBecomesItsDocuments() throws ServerAway {
        mail.deliver(InventedMail.withAttachments());
        assertThat(fetch()).isEqualTo(1);
        Document message = documents.of(gazette.id(), 10).stream()
                .filter(one -> one.within() == null)
                .findFirst()
                .orElseThrow();
        assertThat(message.content().kind()).isEqualTo(Kind.OTHER);
        List<Document> within = documents.within(message.id());
        assertThat(within.stream()
                        .collect(Collectors.toMap(
                                one -> kind(one.content().name()),
                                one -> one.content().kind())))
                .containsEntry("html", Kind.ARTICLE)
                .containsEntry("csv", Kind.LIST)
                .containsEntry("png", Kind.PICTURE)
                .hasSize(3);
        assertThat(within).allSatisfy(one -> assertThat(one.source()).isEqualTo(gazette.id()));
        assertThat(mail.inbox()).isZero();
        assertThat(mail.moved()).isEqualTo(1);
        assertThat(letters.waiting(10)).isEmpty();
    }

    @Test
    void aLetterOfAStrangerIsSealedAndWaits() throws ServerAway {
        mail.deliver("From: Somebody <somebody@elsewhere.example>\r\n" + InventedMail.VOUCHED
                + "Subject: my brother\r\n\r\nHe was a nightjar keeper (invented).\r\n");
        fetch();
        assertThat(letters.waiting(10)).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo(Letter.Why.STRANGER);
            assertThat(one.toString()).doesNotContain("brother", "elsewhere");
        });
        assertThat(dump()).doesNotContain("nightjar", "brother", "elsewhere", "somebody");
        assertThat(mail.unread()).isZero();
    }

    /// The letters of all tables of the room, as somebody has them who steals the database.
    private String dump() {
        return database.sql("select cast(l as text) || encode(l.sealed, 'escape') from sources.letter l")
                        .query(String.class)
                        .list()
                + database.sql("select cast(s as text) from sources.sender s")
                        .query(String.class)
                        .list()
                        .toString();
    }

    @Test
    void whoOnlyWritesTheAddressOfASourceIsAStranger() throws ServerAway {
        mail.deliver(InventedMail.FROM + "Subject: forged\r\n\r\nNothing vouches for this.\r\n");
        mail.deliver(InventedMail.FROM
                + "Authentication-Results: mx.somewhere.example; dmarc=pass header.from=gazette.example\r\n"
                + "Subject: forged\r\n\r\nAnother server vouches for this.\r\n");
        mail.deliver(InventedMail.FROM + "Authentication-Results: " + TestMail.AUTHORITY
                + "; dmarc=fail header.from=gazette.example\r\n" + InventedMail.VOUCHED
                + "Subject: forged\r\n\r\nIt brought its own verdict, below that of our server.\r\n");
        fetch();
        assertThat(letters.waiting(10))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.why()).isEqualTo(Letter.Why.NOT_VOUCHED));
        assertThat(documents.of(gazette.id(), 10)).isEmpty();
    }

    /// A hundred messages, a thousand with `-Dwhereabouts.long=true`; the program is killed at random before and after
    /// each
    /// step, and the database refuses every seventh time.
    @Test
    void whateverIsKilledNoneIsLostAndNoneIsThereTwice() {
        int all = Boolean.getBoolean("whereabouts.long") ? 1_000 : 100;
        for (int i = 0; i < all; i++) {
            boolean known = i % 2 == 0;
            mail.deliver((known ? InventedMail.FROM + InventedMail.VOUCHED : "From: a" + i + "@elsewhere.example\r\n")
                    + "Subject: " + i
                    + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe text of message "
                    + i + ".\r\n");
        }
        refuseEverySeventh();
        try {
            var chance = new Random(20261130);
            int kills = 0;
            boolean done = false;
            while (!done && kills < 1_000) {
                try {
                    fetching(new Killer(PostOffice.at(mail.settings()), chance)).fetch();
                    done = true;
                } catch (Killed | ServerAway again) {
                    kills++;
                }
            }
            assertThat(done).isTrue();
            assertThat(kills).isGreaterThan(all / 20);
        } finally {
            database.sql("drop trigger refuse on sources.letter_place").update();
        }
        assertThat(letters.waiting(2 * all)).hasSize(all / 2);
        List<Document> kept = documents.of(gazette.id(), 2 * all);
        assertThat(kept.stream().filter(one -> one.within() == null)).hasSize(all / 2);
        assertThat(kept.stream().filter(one -> one.within() != null)).hasSize(all / 2);
        assertThat(kept).allSatisfy(one -> assertThat(one.arrivals()).hasSize(1));
        assertThat(mail.inbox()).isZero();
        assertThat(mail.moved()).isEqualTo(all);
    }

    private void refuseEverySeventh() {
        database.sql("create sequence if not exists sources.seventh").update();
        database.sql("""
            create or replace function sources.refuse_seventh() returns trigger language plpgsql as $$
            begin
                if nextval('sources.seventh') % 7 = 0 then raise exception 'refused by the test'; end if;
                return new;
            end $$
            """).update();
        database.sql("create trigger refuse before insert on sources.letter_place for each row"
                        + " execute function sources.refuse_seventh()")
                .update();
    }

    @Test
    void aServerThatCountsAnewBringsNothingTwice() throws ServerAway {
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + "Subject: once\r\n\r\nThis text comes once.\r\n");
        assertThatThrownBy(() -> fetching(new Killer(PostOffice.at(mail.settings()), new Random(1) {
                            @Override
                            public int nextInt(int bound) {
                                return 0;
                            }
                        }))
                        .fetch())
                .isInstanceOf(Killed.class);
        PostOffice anew = () -> new Killer.Shop(PostOffice.at(mail.settings()).open(), new Random(2), 1_000_000) {
            @Override
            public long validity() {
                return super.validity() + 1;
            }
        };
        assertThat(fetching(anew).fetch()).isEqualTo(1);
        assertThat(documents.of(gazette.id(), 10).stream().filter(one -> one.within() == null))
                .hasSize(1);
        assertThat(mail.unread()).isZero();
    }

    @Test
    void oneThatIsTooLongStaysUnreadAndStopsNobody() throws ServerAway {
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + "Subject: long\r\n\r\n" + "so long ".repeat(200_000)
                + "\r\n");
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + "Subject: behind\r\n\r\nThe one behind it.\r\n");
        fetch();
        fetch();
        assertThat(letters.waiting(10))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Letter.Why.LONG));
        assertThat(documents.of(gazette.id(), 10)).hasSize(2);
        assertThat(mail.unread()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsKeptAndStopsNobody() throws ServerAway {
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + InventedMail.nested(1_000));
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\n\r\na\r\n".repeat(900) + "--x--\r\n");
        mail.deliver(InventedMail.FROM + InventedMail.VOUCHED + "Subject: behind\r\n\r\nThe one behind them.\r\n");
        fetch();
        assertThat(letters.waiting(10).stream().map(Letter::why))
                .containsExactlyInAnyOrder(Letter.Why.NESTED, Letter.Why.MANY);
        assertThat(documents.of(gazette.id(), 10)).hasSize(2);
    }

    @Test
    void whatTheServerDoesIsSaidByItsKindAlone() {
        MailboxSettings good = mail.settings();
        assertThat(trouble(mail.settings(Tls.IMPLICIT, good.port(), "another", good.trusted())))
                .isEqualTo(ServerTrouble.NOT_ADMITTED);
        assertThat(trouble(mail.settings(Tls.IMPLICIT, good.port(), good.password(), "")))
                .as("a certificate that nobody vouches for")
                .isEqualTo(ServerTrouble.NOT_REACHED);
        assertThat(trouble(mail.plain(Tls.STARTTLS, "localhost")))
                .as("a server without STARTTLS")
                .isEqualTo(ServerTrouble.NOT_REACHED);
        assertThat(trouble(mail.plain(Tls.NONE, "mail.elsewhere.example"))).isEqualTo(ServerTrouble.NOT_PROTECTED);
        mail.close();
        assertThat(trouble(good)).isEqualTo(ServerTrouble.NOT_REACHED);
    }

    private static ServerTrouble trouble(MailboxSettings settings) {
        try (Counter counter = PostOffice.at(settings).open()) {
            throw new AssertionError("opened " + counter);
        } catch (ServerAway away) {
            return away.trouble();
        }
    }

    private int fetch() throws ServerAway {
        return fetching(PostOffice.at(mail.settings())).fetch();
    }

    private FetchingLetters fetching(PostOffice office) {
        return new FetchingLetters(office, letters, keeping, digests, mail.settings());
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
