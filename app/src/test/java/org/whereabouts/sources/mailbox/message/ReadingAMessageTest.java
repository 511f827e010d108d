package org.whereabouts.sources.mailbox.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAMessageTest {

    private static final String GOOD = """
        Authentication-Results: mx.bureau.example; dmarc=pass header.from=gazette.example
        From: Gazette <lists@gazette.example>
        Subject: =?utf-8?B?0KHQv9C40YHQutC4?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="one"

        --one
        Content-Type: text/plain; charset=utf-8

        Рядок тексту.
        --one
        Content-Type: text/csv
        Content-Disposition: attachment; filename*=utf-8''%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA.csv
        Content-Transfer-Encoding: base64

        bmFtZSxib3JuCg==
        --one
        Content-Type: message/rfc822

        From: another@example.org
        Content-Type: text/html

        <p>Forwarded.</p>
        --one--
        """.replace("\n", "\r\n");

    private final ReadingAMessage reading = new ReadingAMessage("MX.bureau.example");

    @Test
    void itIsReadWithItsPartsAndThoseOfWhatWasForwarded() throws UnreadableMessage {
        Message message = reading.read(bytes(GOOD));
        assertThat(message.from()).isEqualTo("lists@gazette.example");
        assertThat(message.vouched()).isTrue();
        assertThat(message.subject()).isEqualTo("Списки");
        assertThat(Objects.requireNonNull(message.plain()).content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Рядок тексту.");
        assertThat(Objects.requireNonNull(message.html()).content())
                .asString(StandardCharsets.UTF_8)
                .contains("Forwarded");
        assertThat(message.parts()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("список.csv");
            assertThat(part.content()).asString(StandardCharsets.UTF_8).isEqualTo("name,born\n");
        });
        assertThat(message.toString()).doesNotContain("gazette");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.bureau.example; dmarc=pass header.from=gazette.example | true",
                "mx.bureau.example 1; dmarc=pass (p=none dis=none) header.from=gazette.example | true",
                "mx.bureau.example; dkim=pass header.d=gazette.example header.s=k | true",
                "mx.bureau.example; dkim=fail header.d=gazette.example; dkim=pass header.d=gazette.example | true",
                "mx.bureau.example; dkim=pass header.d=elsewhere.example | false",
                "mx.bureau.example; dkim=pass header.d=example | false",
                "mx.bureau.example; spf=pass smtp.mailfrom=gazette.example | false",
                "mx.bureau.example; dmarc=fail header.from=gazette.example; dkim=pass header.d=gazette.example | false",
                "mx.bureau.example; dmarc=pass header.from=elsewhere.example | false",
                "mx.bureau.example; dmarc=none (dmarc=pass header.from=gazette.example) | false",
                "mx.bureau.example; spf=fail reason=\"; dmarc=pass header.from=gazette.example\" | false",
                "mx.bureau.example; spf=fail (a (b; dmarc=pass header.from=gazette.example | false",
                "mx.other.example; dmarc=pass header.from=gazette.example | false",
                "mx.bureau.example.evil.example; dmarc=pass header.from=gazette.example | false",
                "mx.bureau.example; none | false",
                "; | false"
            })
    void onlyAVerdictOfOurServerForThatDomainVouches(String header, boolean vouched) throws UnreadableMessage {
        Message message = reading.read(
                bytes("Authentication-Results: " + header.strip() + "\r\nFrom: lists@gazette.example\r\n\r\nText\r\n"));
        assertThat(message.vouched()).isEqualTo(vouched);
    }

    @Test
    void whereNoServerIsNamedNobodyIsVouchedFor() throws UnreadableMessage {
        assertThat(new ReadingAMessage(" ").read(bytes(GOOD)).vouched()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@gazette.example, b@gazette.example",
                "From: a@gazette.example\r\nFrom: b@gazette.example",
                "From: nobody",
                "From: \"lists@gazette.example\"",
                "From: a@b@gazette.example",
                "X-From: a@gazette.example"
            })
    void whoIsNotOneSenderIsNone(String head) throws UnreadableMessage {
        assertThat(reading.read(bytes(head + "\r\n\r\nText\r\n")).from()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\\\lists\\\\a.csv, a.csv",
        ".hidden, hidden",
        "'\u202egpj.exe', gpj.exe",
        "'..', part-1",
        "'a\u0000b.csv', ab.csv"
    })
    void aNameLeadsNowhereAndHidesNothing(String said, String kept) {
        assertThat(FileName.safe(said, "part-1")).isEqualTo(kept);
    }

    @Test
    void oneThatIsNestedAThousandTimesIsRefusedAtOnce() {
        var message = new StringBuilder("From: a@gazette.example\r\n");
        for (int i = 0; i < 1_000; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        assertThatThrownBy(() -> reading.read(bytes(message + "Content-Type: text/plain\r\n\r\nx\r\n")))
                .isInstanceOfSatisfying(
                        UnreadableMessage.class,
                        refused -> assertThat(refused.why()).isEqualTo(Unreadable.NESTED));
    }

    /// Bytes changed, cut out, doubled and put in at random: each is read or refused, in time.
    @Test
    void whateverComesIsReadOrRefused() {
        var chance = new Random(65);
        long longest = 0;
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] message = spoilt(bytes(GOOD), chance);
            long begin = System.nanoTime();
            try {
                reading.read(message);
                read++;
            } catch (UnreadableMessage broken) {
                refused++;
            }
            longest = Math.max(longest, System.nanoTime() - begin);
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(5));
    }

    private static byte[] spoilt(byte[] message, Random chance) {
        byte[] spoilt = message;
        for (int i = chance.nextInt(8); i >= 0; i--) {
            int at = chance.nextInt(spoilt.length);
            int until = Math.min(spoilt.length, at + chance.nextInt(40));
            var text = new String(spoilt, StandardCharsets.ISO_8859_1);
            String piece = text.substring(at, until);
            text = switch (chance.nextInt(4)) {
                case 0 -> text.substring(0, at) + text.substring(until);
                case 1 -> text.substring(0, at) + piece + text.substring(at);
                case 2 ->
                    text.substring(0, at)
                            + (char) chance.nextInt(256)
                            + text.substring(Math.min(at + 1, text.length()));
                default ->
                    text.substring(0, at) + "\r\nContent-Type: multipart/mixed; boundary=\"\r\n" + text.substring(at);
            };
            spoilt = (text + " ").getBytes(StandardCharsets.ISO_8859_1);
        }
        return spoilt;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
