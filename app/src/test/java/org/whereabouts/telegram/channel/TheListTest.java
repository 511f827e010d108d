package org.whereabouts.telegram.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.matching.Bits;
import org.whereabouts.publication.PublishedEntries;
import org.whereabouts.publication.channel.Channel;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.Status;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.identity.JudgingAPair;
import org.whereabouts.registry.identity.OpenPair;
import org.whereabouts.registry.identity.OpenPairs;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.FakeTelegram.Shown;
import org.whereabouts.telegram.channel.Manner.Everybody;
import org.whereabouts.telegram.channel.Manner.Nobody;
import org.whereabouts.telegram.channel.Manner.Those;
import org.whereabouts.telegram.channel.Receipts.Cause;
import org.whereabouts.telegram.channel.Receipts.Method;
import org.whereabouts.telegram.channel.Receipts.Receipt;

/// What is published stands in the channel, changes there, and goes from there. All people here are invented.
@WithList
class TheListTest {

    private static final String TWO = """
        name,date of birth,status
        Yavir Oleksa,1990,missing
        Lypa Ivanna,1985,missing
        """;

    @Autowired
    Rolling rolling;

    @Autowired
    Receipts receipts;

    @Autowired
    PublishedEntries entries;

    @Autowired
    JdbcClient database;

    @Autowired
    List<Channel> channels;

    private Channel telegram() {
        return channels.stream()
                .filter(channel -> channel.name().equals("telegram"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        rolling.close();
    }

    @Test
    void whatIsPublishedIsPostedInTheDigestOfTheDay() {
        rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published(TWO);
        rolling.turn();

        assertThat(rolling.posts()).singleElement().satisfies(text -> {
            assertThat(text).contains("Published on", "Yavir Oleksa", "Lypa Ivanna", "1990", "Missing", "(Reported)");
            assertThat(text).contains(address("Yavir Oleksa"), "/list");
        });
        rolling.turn();
        assertThat(rolling.server().asked("sendMessage"))
                .as("the index and the digest")
                .hasSize(2);
    }

    @Test
    void whatWasPublishedBeforeTheChannelWasServedIsNoNews() {
        rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published(TWO);
        database.sql("truncate telegram.channel, telegram.followed").update();
        rolling.turn();
        rolling.turn();
        assertThat(rolling.posts()).isEmpty();
    }

    @Test
    void anEntryThatChangesIsEdited() {
        rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published("id,name,date of birth,status\n1,Yavir Oleksa,1990,missing\n");
        rolling.turn();
        assertThat(rolling.posts())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("Missing"));

        rolling.comesIn("id,name,date of birth,status\n1,Yavir Oleksa,1990,released\n");
        rolling.turn();
        assertThat(rolling.posts())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("Released").doesNotContain("Missing"));
    }

    @Test
    void aRetractionDeletesThePostAndTheLineAndLeavesAReceiptOfEach() {
        rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published(TWO);
        rolling.turn();
        Person.Id gone = rolling.person("Yavir Oleksa");
        rolling.retract(gone);
        assertThat(telegram().ask(entries.retractions(1).getFirst())).isInstanceOf(Channel.StillThere.class);
        rolling.turn(Duration.ofSeconds(3), rolling.client());

        assertThat(telegram().ask(entries.retractions(1).getFirst())).isInstanceOf(Channel.Gone.class);
        assertThat(rolling.everything()).doesNotContain("Yavir").contains("Lypa Ivanna");
        assertThat(rolling.posts()).hasSize(2);
        assertThat(receipts.of(gone))
                .extracting(Receipt::method)
                .containsExactlyInAnyOrder(Method.DELETED, Method.LINE_REMOVED);
        assertThat(receipts.of(gone)).allSatisfy(receipt -> {
            assertThat(receipt.cause()).isEqualTo(Cause.TAKEN_BACK);
            assertThat(receipt.answer()).isEqualTo("DONE");
            assertThat(Duration.between(receipt.asked(), receipt.done())).isLessThan(Duration.ofMinutes(1));
        });
        assertThat(receipts.open()).isZero();
        assertThat(audited(gone)).isEqualTo(2);
    }

    @Test
    void whatIsPutBackStandsInItsDigestAgain() {
        rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published(TWO);
        rolling.turn();
        rolling.retract(rolling.person("Yavir Oleksa"));
        rolling.turn();
        rolling.putBack(entries.retractions(1).getFirst().number());
        rolling.turn();
        assertThat(rolling.posts().stream().filter(text -> text.contains("Yavir")))
                .hasSize(2);
    }

    @Test
    void whatTelegramDoesNotLetABotDeleteIsEmptied() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "uk");
        rolling.published("name,date of birth,status\nYavir Oleksa,1990,missing\n");
        rolling.turn();
        Person.Id gone = rolling.person("Yavir Oleksa");
        server.next("deleteMessage", new FakeTelegram.Refuses("Bad Request: message can't be deleted for everyone"));
        rolling.retract(gone);
        rolling.turn();

        assertThat(rolling.posts()).containsExactly("Те, що тут було, відкликано.");
        assertThat(receipts.of(gone)).singleElement().satisfies(receipt -> {
            assertThat(receipt.method()).isEqualTo(Method.EMPTIED);
            assertThat(receipt.answer()).isEqualTo("DELETE_NOT_ALLOWED");
        });
    }

    @Test
    void whatSomebodyElseDeletedIsGoneAndIsNotPostedAgain() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "en");
        rolling.published("name,date of birth,status\nYavir Oleksa,1990,missing\n");
        rolling.turn();
        server.next("editMessageText", new FakeTelegram.Refuses("Bad Request: message to edit not found"));
        server.next("deleteMessage", new FakeTelegram.Refuses("Bad Request: message to delete not found"));
        Person.Id gone = rolling.person("Yavir Oleksa");
        rolling.retract(gone);
        rolling.turn();
        assertThat(receipts.of(gone)).extracting(Receipt::method).containsExactly(Method.WAS_GONE);
    }

    @Test
    void whatExpiresGoesWithoutAnybodyTouchingIt() {
        rolling.open(Rolling.daily(new Everybody()), "en");
        rolling.published(TWO);
        rolling.turn();
        rolling.turn(Duration.ofDays(366), rolling.client());

        assertThat(rolling.everything()).doesNotContain("Yavir", "Lypa");
        assertThat(receipts.of(rolling.person("Lypa Ivanna")))
                .extracting(Receipt::cause)
                .containsOnly(Cause.EXPIRED);
        assertThat(receipts.open()).isZero();
    }

    @Test
    void whoTurnsOutToBeTheSameStandsOnce(
            @Autowired JudgingAPair judging, @Autowired OpenPairs pairs, @Autowired Candidates candidates) {
        rolling.open(Rolling.daily(new Everybody()), "en");
        database.sql("update registry.open_pair set state = 'settled'").update();
        Report one = says("Bureau", "Vyhadanenko Oleksiy");
        Report other = says("Relatives", "Vyhadanenko Oleksii");
        rolling.publish();
        rolling.turn();
        assertThat(rolling.everything())
                .contains(one.person().toString(), other.person().toString());

        pairs.propose(rolling.register().operation(), one.person(), other.person(), other.id(), new Bits(8));
        OpenPair pair = pairs.waiting("officer", 1).getFirst();
        var who = one.statement().particulars();
        var outcome = judging.judge(
                pair.id(), OpenPair.Answer.SAME, candidates.compare(who, who), "an invented officer", "evidence");
        rolling.turn();
        assertThat(outcome).isInstanceOf(JudgingAPair.Answered.class);
        long addresses = List.of(one, other).stream()
                .filter(report -> rolling.everything().contains(report.person().toString()))
                .count();
        assertThat(addresses).isOne();
        assertThat(rolling.posts()).hasSize(2);
        assertThat(receipts.open()).isZero();
        assertThat(rolling.count("select count(*) from telegram.receipt where cause = 'JOINED'"))
                .isEqualTo(2);
    }

    @Test
    void singlesAreOfThoseWhoseStatusIsWanted() {
        rolling.open(Rolling.daily(new Those(EnumSet.of(Status.RELEASED))), "en");
        rolling.published("""
            name,date of birth,status
            Yavir Oleksa,1990,missing
            Lypa Ivanna,1985,released
            """);
        rolling.turn();
        assertThat(rolling.posts()).hasSize(2);
        assertThat(rolling.posts().stream().filter(text -> !text.contains("Published on")))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Lypa Ivanna").doesNotContain("Yavir"));
    }

    @Test
    void aNewPeriodAndAFullPostBeginAnother() {
        rolling.open(Rolling.daily(new Nobody()), "en");
        var csv = new StringBuilder("name,date of birth,status\n");
        for (int n = 0; n < 40; n++) {
            csv.append("Vyhadanenko")
                    .append((char) ('a' + n % 26))
                    .append(" Invented")
                    .append((char) ('a' + n / 26))
                    .append(",1990,missing\n");
        }
        rolling.published(csv.toString());
        for (int n = 0; n < 4; n++) {
            rolling.turn();
        }
        assertThat(rolling.posts())
                .hasSizeGreaterThan(1)
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(4096));
        int today = rolling.posts().size();
        assertThat(rolling.everything().lines().filter(line -> line.startsWith("Vyhadanenko")))
                .hasSize(40);

        rolling.pass(Duration.ofDays(1));
        rolling.published(csv + "Yavir Oleksa,1990,missing\n");
        rolling.turn();
        assertThat(rolling.posts()).hasSize(today + 1);
        assertThat(rolling.posts().getLast()).contains("Yavir Oleksa").doesNotContain("Vyhadanenko");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Published on, (Reported)",
        "uk, Оприлюднено, (Повідомлено)",
        "ru, Опубликовано, (Сообщено)",
        "ar, نُشر في, (مُبلَّغ)"
    })
    void everyLanguageHasPostsOfItsOwn(String language, String begins, String standing) {
        rolling.open(Rolling.daily(new Nobody()), language, language.equals("en") ? "uk" : "en");
        rolling.published(TWO);
        rolling.turn();
        assertThat(rolling.posts()).hasSize(2);
        assertThat(rolling.posts().stream().filter(text -> text.startsWith(begins)))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Yavir Oleksa").contains(standing));
    }

    @Test
    void theIndexIsPinnedOnceAndEditedFromThenOn() {
        FakeTelegram server = rolling.open(Rolling.daily(new Nobody()), "en", "ar");
        assertThat(index(server).text())
                .contains(Rolling.PAGES + "/in/", "/list")
                .doesNotContain("Published on");
        rolling.published(TWO);
        rolling.turn();
        rolling.turn();
        Shown digest = server.shown(rolling.channel()).stream()
                .filter(one -> one.text().contains("Yavir"))
                .findFirst()
                .orElseThrow();
        assertThat(index(server).text()).contains("https://t.me/invented_list/" + digest.message(), "Published on");
        assertThat(index(server).text()).doesNotContain("Yavir");
        assertThat(server.asked("pinChatMessage")).hasSize(1);

        server.next("editMessageText", new FakeTelegram.Refuses("Bad Request: message to edit not found"));
        rolling.published(TWO + "Berest Ostap,1970,missing\n");
        database.sql("update telegram.post set said = '' where kind = 'INDEX'").update();
        database.sql("update telegram.post set touched = touched + 1 where kind = 'INDEX'")
                .update();
        rolling.turn();
        rolling.turn();
        assertThat(server.shown(rolling.channel()).stream().filter(Shown::pinned))
                .hasSize(2);
        assertThat(server.asked("pinChatMessage"))
                .as("another is sent for one that is no more")
                .hasSize(2);
    }

    private Shown index(FakeTelegram server) {
        return server.shown(rolling.channel()).stream()
                .filter(Shown::pinned)
                .findFirst()
                .orElseThrow();
    }

    private Report says(String source, String name) {
        rolling.register()
                .imports(
                        "list.csv",
                        "name,date of birth,status\n" + name + ",1999,missing\n",
                        source,
                        source,
                        DateOrder.UNSAID);
        return rolling.register().reports().getLast();
    }

    private String address(String name) {
        return Rolling.PAGES + "/in/" + rolling.register().operation() + "/people/" + rolling.person(name);
    }

    private int audited(Person.Id person) {
        return database.sql("select count(*) from audit.entry where deed = 'telegram.taken.back' and subject = ?")
                .param(person.toString())
                .query(Integer.class)
                .single();
    }
}
