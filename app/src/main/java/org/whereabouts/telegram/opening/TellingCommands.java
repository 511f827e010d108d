package org.whereabouts.telegram.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.whereabouts.pages.Words;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.api.Answer;
import org.whereabouts.telegram.api.Telegram;
import org.whereabouts.telegram.api.Telegram.Command;

/// Tells Telegram which commands there are, in each language, so that they are offered to whoever types a slash.
@Component
class TellingCommands {

    private static final String REGISTER = "register";
    private static final List<String> NAMES =
            List.of("look", "enquire", "follow", "report", "delete", REGISTER, "language", "help");

    private final Words words;
    private final Operations operations;

    TellingCommands(Words words, Operations operations) {
        this.words = words;
        this.operations = operations;
    }

    /// Tells them.
    ///
    /// @return false when they have to be told again
    boolean tell(Telegram telegram) {
        boolean told = telegram.commands("", in(Words.LANGUAGES.getFirst())) instanceof Answer.Done;
        for (Locale language : Words.LANGUAGES) {
            told &= telegram.commands(language.getLanguage(), in(language)) instanceof Answer.Done;
        }
        return told;
    }

    private List<Command> in(Locale language) {
        var names = new ArrayList<>(NAMES);
        if (operations.all().size() == 1) {
            names.remove(REGISTER);
        }
        return names.stream()
                .map(name -> new Command(name, words.say(language, "bot.command." + name)))
                .toList();
    }
}
