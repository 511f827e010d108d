package org.whereabouts.telegram.wording;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.whereabouts.registry.Operations;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.talking.Talk;

/// Where the pages of this installation are, for people who go on in a browser.
@Component
public class Pages {

    private final TheBot bot;
    private final Operations operations;

    Pages(TheBot bot, Operations operations) {
        this.bot = bot;
        this.operations = operations;
    }

    /// The address of a page of the register that the talk is about; empty where nobody said where the pages are.
    public Optional<String> address(Talk talk, String page) {
        boolean several = operations.all().size() > 1;
        String base = several && talk.operation() != null ? "/in/" + talk.operation() : "";
        return bot.pages().isEmpty() ? Optional.empty() : Optional.of(bot.pages() + base + page);
    }
}
