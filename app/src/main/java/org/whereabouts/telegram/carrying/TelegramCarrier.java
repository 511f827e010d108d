package org.whereabouts.telegram.carrying;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.whereabouts.notices.way.Carried;
import org.whereabouts.notices.way.Carrier;
import org.whereabouts.notices.way.Parcel;
import org.whereabouts.notices.way.Trouble;
import org.whereabouts.notices.way.Way;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.api.Posted;
import org.whereabouts.telegram.api.Refusal;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Text;
import org.whereabouts.telegram.filing.Reaching;
import org.whereabouts.telegram.opening.TheBot;

/// Carries a notice into the chat in which the enquiry was filed. A bot cannot write to a name: whoever left one on the
/// pages is called by an officer.
@Component
class TelegramCarrier implements Carrier {

    private final TheBot bot;
    private final Reaching reaching;
    private final boolean on;

    TelegramCarrier(TheBot bot, Reaching reaching, Environment environment) {
        this.bot = bot;
        this.reaching = reaching;
        this.on = environment.getProperty("whereabouts.telegram.on", Boolean.class, false);
    }

    @Override
    public Way.Kind kind() {
        return Way.Kind.TELEGRAM;
    }

    @Override
    public boolean ready() {
        return on;
    }

    @Override
    public Carried carry(Parcel parcel) {
        if (!(parcel.to() instanceof Way.Telegram(String written))) {
            throw new IllegalArgumentException("WA-1745 not a way for a Telegram message");
        }
        Optional<ChatId> chat = reaching.read(written);
        Optional<Telegram> telegram = bot.telegram();
        if (chat.isEmpty()) {
            return new Carried.Never(Trouble.NO_ADDRESS);
        }
        return telegram.isEmpty()
                ? closed()
                : outcome(telegram.get().send(chat.get(), Text.of(parcel.text().shortly())));
    }

    /// A bot whose settings are wrong does not open by itself: an officer calls.
    private Carried closed() {
        return bot.isShut() ? new Carried.Never(Trouble.NOT_ADMITTED) : new Carried.Later(Trouble.NOT_REACHED, null);
    }

    private static Carried outcome(Answer<Posted> answer) {
        return switch (answer) {
            case Answer.Done<Posted> done -> new Carried.Handed();
            case Answer.TooSoon<Posted>(var pause) -> new Carried.Later(Trouble.ASKED_TO_WAIT, pause);
            case Answer.NotReached<Posted> nobody -> new Carried.Later(Trouble.NOT_REACHED, null);
            case Answer.Unknown<Posted> silent -> new Carried.Doubtful(Trouble.NO_ANSWER);
            case Answer.Refused<Posted>(Refusal why) ->
                why == Refusal.NOT_ADMITTED
                        ? new Carried.Later(Trouble.NOT_ADMITTED, null)
                        : new Carried.Never(Trouble.ADDRESS_REFUSED);
        };
    }
}
