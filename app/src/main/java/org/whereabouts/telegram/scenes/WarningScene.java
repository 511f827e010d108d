package org.whereabouts.telegram.scenes;

import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Pages;
import org.whereabouts.telegram.wording.Say;

/// Says, before the first private word, who else can read what is written here.
@Component
class WarningScene implements Scene {

    private final GoingAbout going;
    private final Pages pages;
    private final Say say;
    private final String contact;

    WarningScene(GoingAbout going, Pages pages, Say say, @Value("${whereabouts.contact:}") String contact) {
        this.going = going;
        this.pages = pages;
        this.say = say;
        this.contact = contact.strip();
    }

    @Override
    public Class<? extends State> of() {
        return State.Warned.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return new Prompt(
                String.join("\n\n", say.it(talk, "bot.warning"), otherWays(talk))
                        .strip(),
                say.options(talk, "bot.warning.understood"));
    }

    /// Where the pages are, and whom to call.
    private String otherWays(Talk talk) {
        var ways = new ArrayList<String>();
        pages.address(talk, "/").ifPresent(address -> ways.add(say.it(talk, "bot.warning.pages", address)));
        if (!contact.isEmpty()) {
            ways.add(say.it(talk, "bot.warning.contact", contact));
        }
        return String.join("\n", ways);
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        boolean understood = input instanceof Input.Choice(String key) && key.equals("understood");
        return understood && talk.state() instanceof State.Warned(var then)
                ? going.go(talk.knowing(), then)
                : Turn.to(talk).saying(say.it(talk, "bot.warning.first"));
    }
}
