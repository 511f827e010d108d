package org.whereabouts.hotline.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.hotline.line.Call.Heard;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.prompts.Sounds;

/// The first questions: in which language, and what the caller wants. Whoever presses nothing comes to a person, or to
/// a
/// recording where nobody is there.
final class Menu {

    private static final int ROUNDS = 2;
    private static final int MOST_CHOICES = 20;

    private final Talk talk;
    private final Voice voice;
    private final ForAPerson person;
    private final Leaving leaving;
    private final Standing standing;

    Menu(Talk talk) {
        this.talk = talk;
        this.voice = talk.voice();
        this.leaving = new Leaving(talk);
        this.person = new ForAPerson(talk, leaving);
        this.standing = new Standing(talk, leaving, person);
    }

    void run() {
        if (!language()) {
            silent();
            return;
        }
        for (int choices = 0; choices < MOST_CHOICES; choices++) {
            Optional<Character> key = voice.ask("12340", choices());
            if (key.isEmpty()) {
                silent();
                return;
            }
            switch (key.get()) {
                case '2' -> leaving.message();
                case '3' -> standing.ask();
                case '4' -> leaving.callBack();
                default -> person.wanted();
            }
        }
        voice.say("goodbye");
    }

    private List<String> choices() {
        List<String> all = new ArrayList<>();
        boolean there = talk.house().switchboard().here() > 0;
        all.add(there ? "operator.there" : "operator.none");
        if (there) {
            all.add(person.estimate());
            all.add("menu.operator");
        }
        all.addAll(List.of("menu.message", "menu.standing", "menu.back", "menu.again"));
        return all;
    }

    /// Asks each in their own language; zero leads to a person in any.
    ///
    /// @return false when nothing was pressed
    private boolean language() {
        List<Locale> languages = voice.languages();
        Sound question = question(languages);
        for (int round = 0; round < ROUNDS; round++) {
            Heard heard = talk.call().play(question);
            if (heard instanceof Heard.Ended) {
                heard = talk.call().listen(java.time.Duration.ofSeconds(5));
            }
            if (heard instanceof Heard.Pressed(char key)) {
                int choice = key - '1';
                if (choice >= 0 && choice < languages.size()) {
                    talk.speaks(languages.get(choice));
                    return true;
                }
                if (key == '0') {
                    return false;
                }
            }
        }
        return false;
    }

    private Sound question(List<Locale> languages) {
        List<Sound> all = new ArrayList<>();
        for (int at = 0; at < languages.size(); at++) {
            Locale language = languages.get(at);
            all.add(talk.house().prompts().say(language, "welcome"));
            all.add(talk.house().prompts().say(language, "language"));
            all.add(talk.house().prompts().spell(language, Integer.toString(at + 1)));
        }
        return Sounds.joined(all);
    }

    /// For whoever presses nothing: old telephones have no keys, and hands shake.
    private void silent() {
        if (!talk.isDone()) {
            if (talk.house().switchboard().here() > 0) {
                voice.say("silent.stay");
                person.silently();
            } else {
                leaving.silently();
            }
        }
        voice.say("goodbye");
    }
}
