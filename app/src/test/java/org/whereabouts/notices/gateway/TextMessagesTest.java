package org.whereabouts.notices.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.notices.News;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Spoken;

/// Against a gateway that speaks real HTTP, badly where it can.
class TextMessagesTest {

    private static final String SECRET = "invented";
    private FakeGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new FakeGateway();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aMessageIsSignedAndSaysNothing() {
        UUID notice = UUID.randomUUID();
        assertThat(carry(notice)).isEqualTo(new Carried.Handed());
        FakeGateway.Got got = gateway.got().getFirst();
        assertThat(got.key()).isEqualTo(notice.toString());
        assertThat(got.signature()).isEqualTo("sha256=" + Signature.of(SECRET, got.moment() + "." + got.body()));
        assertThat(got.body())
                .contains(
                        "\"to\":\"+380440000000\"",
                        "\"language\":\"uk\"",
                        "У нас є новини для вас.",
                        notice.toString());
    }

    @Test
    void theSecondOfTwoIsKnownAndCounts() {
        UUID notice = UUID.randomUUID();
        carry(notice);
        assertThat(carry(notice)).isEqualTo(new Carried.Handed());
        assertThat(gateway.rang()).isEqualTo(1);
    }

    @Test
    void aBusyGatewayIsLeftAloneForAsLongAsItWants() {
        gateway.willAnswer(429, Map.of("Retry-After", "120"), 0);
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Later(Trouble.ASKED_TO_WAIT, Duration.ofMinutes(2)));
        gateway.willAnswer(429, Map.of("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"), 0);
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Later(Trouble.ASKED_TO_WAIT, null));
    }

    @ParameterizedTest
    @CsvSource({"500, BROKEN", "502, BROKEN", "301, BROKEN", "503, ASKED_TO_WAIT", "401, NOT_ADMITTED"})
    void whatMayPassIsTriedAgain(int code, Trouble trouble) {
        gateway.willAnswer(code, Map.of("Location", "http://127.0.0.1:1/"), 0);
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Later(trouble, null));
        assertThat(gateway.got()).hasSize(1);
    }

    @Test
    void aNumberThatItRefusesIsNotTriedAgain() {
        gateway.willAnswer(422, Map.of(), 0);
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Never(Trouble.ADDRESS_REFUSED));
    }

    @Test
    void ofASilentGatewayNobodyKnowsWhetherItHasTheMessage() {
        gateway.willAnswer(202, Map.of(), 3_000);
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Doubtful(Trouble.NO_ANSWER));
    }

    @Test
    void aGatewayThatIsNotThereHasNothing() {
        gateway.close();
        assertThat(carry(UUID.randomUUID())).isEqualTo(new Carried.Later(Trouble.NOT_REACHED, null));
    }

    @Test
    void numbersDoNotGoOverTheNetInTheClear() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Gateway("http://gateway.example.org/", SECRET, Duration.ofSeconds(1)))
                .withMessageStartingWith("WA-1302");
        assertThat(new Gateway("https://gateway.example.org/", SECRET, Duration.ofSeconds(1)).ready())
                .isTrue();
        assertThat(new Gateway("", "", Duration.ofSeconds(1)).ready()).isFalse();
    }

    private Carried carry(UUID notice) {
        var carrier = new TextMessageCarrier(
                new Gateway(gateway.address(), SECRET, Duration.ofSeconds(1)), Clock.systemUTC());
        var text = Spoken.wording().write(News.Plain.THERE_IS_NEWS, Locale.forLanguageTag("uk"));
        return carrier.carry(new Parcel(notice, new Way.TextMessage("+380440000000"), text));
    }
}
