package org.whereabouts.telegram.channel;

import java.util.List;
import java.util.Locale;
import org.whereabouts.registry.Operation;
import org.whereabouts.telegram.api.ChatId;

/// A channel in which the rolling list of a register stands.
///
/// @param chat      its number
/// @param name      its public name without `@`; empty when it has none
/// @param operation whose register
/// @param languages in each of which it has posts of their own; never empty
public record Board(ChatId chat, String name, Operation.Id operation, List<Locale> languages) {

    private static final String BEFORE_NUMBER = "-100";

    public Board {
        languages = List.copyOf(languages);
        if (!chat.isPublic() || languages.isEmpty()) {
            throw new IllegalArgumentException("WA-1750 a board needs a channel and a language");
        }
    }

    /// Where a post of the channel is read; without a public name its subscribers alone can open it.
    public String address(long message) {
        String number = Long.toString(chat.number());
        String place = name.isEmpty() ? "c/" + number.replaceFirst("^" + BEFORE_NUMBER, "") : name;
        return "https://t.me/" + place + "/" + message;
    }
}
