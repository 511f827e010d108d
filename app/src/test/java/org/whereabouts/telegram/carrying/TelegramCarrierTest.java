package org.whereabouts.telegram.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.notices.News;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.notices.wording.Wording;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.FakeTelegram;
import org.whereabouts.telegram.WithBot;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Unhurried;
import org.whereabouts.telegram.filing.Reaching;
import org.whereabouts.telegram.opening.OpenInATest;
import org.whereabouts.telegram.opening.TheBot;

/// Notices by the bot: that there is news, and what becomes of it when a chat is closed to us.
@WithBot
class TelegramCarrierTest {

    private static final long CHAT = 71_001;

    @Autowired
    TelegramCarrier carrier;

    @Autowired
    Reaching reaching;

    @Autowired
    Wording wording;

    @Autowired
    TheBot bot;

    private final FakeTelegram server = new FakeTelegram();
    private final Unhurried time = new Unhurried();

    @BeforeEach
    void open() {
        OpenInATest.open(bot, time.client(server), "");
        server.meets(CHAT);
    }

    @AfterEach
    void close() {
        OpenInATest.close(bot);
        server.close();
    }

    private Carried carry(String to) {
        var text = wording.write(News.Plain.values()[0], Locale.forLanguageTag("uk"));
        return carrier.carry(new Parcel(UUID.randomUUID(), new Way.Telegram(to), text));
    }

    @ParameterizedTest
    @EnumSource(News.Plain.class)
    void saysThatThereIsNewsInEveryLanguageAndNothingElse(News.Plain news) {
        for (Locale language : Words.LANGUAGES) {
            time.second();
            var text = wording.write(news, language);
            assertThat(carrier.carry(
                            new Parcel(UUID.randomUUID(), new Way.Telegram(reaching.written(new ChatId(CHAT))), text)))
                    .isEqualTo(new Carried.Handed());
            assertThat(server.last(CHAT).text()).isEqualTo(text.shortly());
        }
    }

    @Test
    void whoBlockedTheBotIsCalled() {
        server.blocks(CHAT);
        assertThat(carry(reaching.written(new ChatId(CHAT)))).isEqualTo(new Carried.Never(Trouble.ADDRESS_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@somebody",
                "chat",
                "chat -5",
                "chat 99999999999999999999",
                "chat 71001",
                "chat 71001 0123456789012345678901234567890123456789",
                "+380441112233"
            })
    void aNameIsNoAddressForABot(String written) {
        assertThat(carry(written)).isEqualTo(new Carried.Never(Trouble.NO_ADDRESS));
        assertThat(server.asked("sendMessage")).isEmpty();
    }

    @Test
    void waitsWhenItIsAskedTo() {
        server.next("sendMessage", new FakeTelegram.Wait(9));
        assertThat(carry(reaching.written(new ChatId(CHAT))))
                .isEqualTo(new Carried.Later(Trouble.ASKED_TO_WAIT, Duration.ofSeconds(9)));
    }

    @Test
    void doesNotClaimWhatItDoesNotKnow() {
        server.next("sendMessage", new FakeTelegram.Lost());
        assertThat(carry(reaching.written(new ChatId(CHAT)))).isEqualTo(new Carried.Doubtful(Trouble.NO_ANSWER));
    }

    @Test
    void waitsWhileTheBotIsClosed() {
        OpenInATest.close(bot);
        assertThat(carry(reaching.written(new ChatId(CHAT)))).isEqualTo(new Carried.Later(Trouble.NOT_REACHED, null));
    }

    @Test
    void whoseBotCannotOpenIsCalled() {
        OpenInATest.shut(bot);
        assertThat(carry(reaching.written(new ChatId(CHAT)))).isEqualTo(new Carried.Never(Trouble.NOT_ADMITTED));
    }
}
