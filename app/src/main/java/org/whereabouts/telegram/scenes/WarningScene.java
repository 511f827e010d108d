package org.whereabouts.telegram.scenes;

import org.springframework.stereotype.Component;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Says, before the first private word, who else can read what is written here.
@Component
class WarningScene implements Scene {

    private final GoingAbout going;
    private final Say say;

    WarningScene(GoingAbout going, Say say) {
        this.going = going;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Warned.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return say.ask(talk, "bot.warning", "bot.warning.understood");
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        boolean understood = input instanceof Input.Choice(String key) && key.equals("understood");
        return understood && talk.state() instanceof State.Warned(var then)
                ? going.go(talk.knowing(), then)
                : Turn.to(talk).saying(say.it(talk, "bot.warning.first"));
    }
}
