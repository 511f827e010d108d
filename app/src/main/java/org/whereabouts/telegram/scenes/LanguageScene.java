package org.whereabouts.telegram.scenes;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.telegram.talking.Input;
import org.whereabouts.telegram.talking.Prompt;
import org.whereabouts.telegram.talking.Prompt.Option;
import org.whereabouts.telegram.talking.Scene;
import org.whereabouts.telegram.talking.State;
import org.whereabouts.telegram.talking.Talk;
import org.whereabouts.telegram.talking.Turn;
import org.whereabouts.telegram.wording.Say;

/// Which language to speak: each is called what its speakers call it.
@Component
class LanguageScene implements Scene {

    private final Say say;

    LanguageScene(Say say) {
        this.say = say;
    }

    @Override
    public Class<? extends State> of() {
        return State.ChoosingALanguage.class;
    }

    @Override
    public Prompt prompt(Talk talk) {
        return new Prompt(
                say.it(talk, "bot.language"),
                Words.LANGUAGES.stream()
                        .map(one -> new Option(one.toLanguageTag(), own(one)))
                        .toList());
    }

    private static String own(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    @Override
    public Turn answer(Talk talk, Input input) {
        Optional<Locale> chosen = input instanceof Input.Choice(String key)
                ? Words.LANGUAGES.stream()
                        .filter(one -> one.toLanguageTag().equals(key))
                        .findFirst()
                : Optional.empty();
        return chosen.map(one -> Turn.to(talk.speaking(one, true).in(new State.Resting())))
                .orElseGet(() -> Turn.to(talk).saying(say.it(talk, "bot.choose")));
    }
}
