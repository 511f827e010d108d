package org.whereabouts.telegram.scenes;

import org.springframework.stereotype.Component;
import org.whereabouts.telegram.filing.TakingAPost;
import org.whereabouts.telegram.talking.Errand;
import org.whereabouts.telegram.talking.GoingAbout;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// The bot waits for nothing in particular.
@Component
class MenuScene implements Scene {

    private final GoingAbout going;
    private final TakingAPost posts;
    private final Say say;

    MenuScene(GoingAbout going, TakingAPost posts, Say say) {
        this.going = going;
        this.posts = posts;
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.Resting.class;
    }

    /// With something brought a telling begins, where nothing else has to come first.
    @Override
    public boolean takesFiles(Talk talk) {
        return going.go(talk, Errand.REPORT).next().state() instanceof State.Telling;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return say.ask(
                talk,
                "bot.menu",
                "bot.menu.look",
                "bot.menu.enquire",
                "bot.menu.follow",
                "bot.menu.report",
                "bot.menu.delete",
                "bot.menu.language");
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        return switch (input) {
            case Input.Choice(String key) when key.equals("delete") -> Turn.to(talk.in(new State.Deleting()));
            case Input.Choice(String key)
            when key.equals("language") -> Turn.to(talk.in(new State.ChoosingALanguage()));
            case Input.Choice(String key) ->
                Errand.of(key)
                        .map(errand -> going.go(talk, errand))
                        .orElseGet(() -> Turn.to(talk).saying(say.it(talk, "bot.behind")));
            case Input.Words words -> Turn.to(talk).saying(say.it(talk, "bot.not-understood"));
            case Input.Brought brought -> posts.take(talk, brought);
        };
    }
}
