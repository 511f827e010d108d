package org.whereabouts.telegram.scenes;

import org.springframework.stereotype.Component;
import org.whereabouts.telegram.filing.Begun;
import org.whereabouts.telegram.talking.Errand;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Deletes what somebody wrote here: what was begun and not sent, and the messages of two days, which are all that
/// Telegram lets a bot delete. What was sent is withdrawn with its receipt.
@Component
class DeleteScene implements Scene {

    private final Begun begun;
    private final GoingAbout going;
    private final Say say;

    DeleteScene(Begun begun, GoingAbout going, Say say) {
        this.begun = begun;
        this.going = going;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Deleting.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return say.ask(talk, "bot.delete", "bot.delete.here", "bot.delete.sent");
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        return switch (input) {
            case Input.Choice(String key)
            when key.equals("here") ->
                Turn.to(begun.drop(talk).in(new State.Resting()))
                        .saying(say.it(talk, "bot.deleted"))
                        .forgetting();
            case Input.Choice(String key) when key.equals("sent") -> going.go(talk, Errand.FOLLOW);
            default -> Turn.to(talk).saying(say.it(talk, "bot.choose"));
        };
    }
}
