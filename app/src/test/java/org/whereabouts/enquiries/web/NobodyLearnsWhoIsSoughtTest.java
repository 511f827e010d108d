package org.whereabouts.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.enquiries.Receipt;
import org.whereabouts.enquiries.WordCode;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;

/// Requests in pairs, one about somebody who is sought and one about somebody who is not, in an order by
/// chance: neither the size of the answer nor the time it took tells which was which. With
/// `-Dwhereabouts.long=true` a thousand pairs each, and the bound of the issue (an area of 0.55 under the
/// curve); otherwise a hundred, and a bound that chance breaks once in a million runs while a leak of a
/// millisecond still does.
@WithPages
@Import(TestKey.class)
class NobodyLearnsWhoIsSoughtTest {

    private static final String NAME = "Явір Олекса";
    private static final boolean LONG = Boolean.getBoolean("whereabouts.long");
    private static final int PAIRS = LONG ? 1_000 : 50;
    private static final int FEWER = LONG ? 1_000 : 20;
    private static final int WARM = LONG ? 300 : 10;

    @LocalServerPort
    int port;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    private String number = "";

    @BeforeEach
    void somebodyIsSought() {
        key.unlock();
        var phone = new OldPhone(port, "en", "");
        AskingTest.answerAll(phone);
        number = AskingTest.number(phone.post("/enquire/check").body());
    }

    @Test
    void bySearchingTheRegister() {
        tell("search", PAIRS, i -> search(true), i -> search(false));
    }

    @Test
    void byGuessingAtReceipts() {
        tell("enquiry", PAIRS, i -> guess("/enquiry", i, number), i -> guess("/enquiry", i, another()));
    }

    @Test
    void byGuessingAtReceiptsOfTellings() {
        tell("follow", PAIRS, i -> guess("/report/follow", i, number), i -> guess("/report/follow", i, another()));
    }

    @Test
    void byTellingSomething() {
        tell("report", FEWER, i -> told(true), i -> told(false));
    }

    private void tell(String what, int pairs, IntFunction<Answer> sought, IntFunction<Answer> unsought) {
        var chance = new Random(20261124);
        List<Answer> some = new ArrayList<>();
        List<Answer> others = new ArrayList<>();
        for (int i = -WARM; i < pairs; i++) {
            boolean first = chance.nextBoolean();
            Answer one = first ? sought.apply(i) : unsought.apply(i);
            Answer other = first ? unsought.apply(i) : sought.apply(i);
            if (i >= 0) {
                some.add(first ? one : other);
                others.add(first ? other : one);
            }
        }
        double area = area(some, others);
        System.out.printf("%s: area under the curve %.3f, %d pairs%n", what, area, pairs);
        assertThat(some.stream().map(Answer::size).distinct().toList())
                .isEqualTo(others.stream().map(Answer::size).distinct().toList())
                .hasSize(1);
        assertThat(Math.max(area, 1 - area)).as(what).isLessThan(LONG ? 0.55 : 0.5 + 5 * deviation(pairs));
    }

    /// The standard deviation of the area when nothing is to be learned (Mann and Whitney 1947).
    private static double deviation(int pairs) {
        return Math.sqrt((2 * pairs + 1) / (12.0 * pairs * pairs));
    }

    /// How often the one took longer than the other, of all pairs that there are.
    private static double area(List<Answer> some, List<Answer> others) {
        long longer = 0;
        long same = 0;
        for (Answer one : some) {
            for (Answer other : others) {
                longer += one.nanos() > other.nanos() ? 1 : 0;
                same += one.nanos() == other.nanos() ? 1 : 0;
            }
        }
        return (longer + same / 2.0) / ((double) some.size() * others.size());
    }

    /// The same question, and somebody looks for that person at the moment or not.
    private Answer search(boolean sought) {
        seek(sought);
        var phone = new OldPhone(port, "en", "");
        String path = "/search?name=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "&born=1999";
        return timed(() -> phone.get(path).body());
    }

    private void seek(boolean sought) {
        database.sql("update enquiries.enquiry set state = ? where number = ?")
                .params(sought ? "OPEN" : "DORMANT", number.replace("-", ""))
                .update();
    }

    private Answer guess(String path, int i, String at) {
        // Nobody is to be stopped after ten.
        database.sql("truncate enquiries.wrong_receipt").update();
        var phone = new OldPhone(port, "en", "203.0." + (i & 0x7f) + ".1");
        String code = WordCode.fresh().words();
        return timed(() -> phone.post(path, "number", at, "code", code).body());
    }

    private Answer told(boolean sought) {
        seek(sought);
        var phone = new OldPhone(port, "en", "");
        phone.post("/report");
        phone.post("/report/about", "about", "someone");
        phone.post("/report/who", "name", NAME);
        phone.post("/report/what", "told", "an invented sentence");
        return timed(() -> phone.postOnly("/report/check").body());
    }

    private static String another() {
        return Receipt.Digits.fresh().toString();
    }

    private static Answer timed(java.util.function.Supplier<String> request) {
        long begun = System.nanoTime();
        String body = request.get();
        return new Answer(System.nanoTime() - begun, body.length());
    }

    private record Answer(long nanos, int size) {}
}
