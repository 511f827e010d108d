package org.whereabouts.telegram.api;

import java.time.Duration;
import java.util.List;

/// What the bot asks Telegram for. Limits are kept by whoever implements it: what comes too soon is not asked at all.
public interface Telegram {

    /// The most bytes of a file that Telegram hands out to a bot.
    int LARGEST = 20 << 20;

    /// The name of the bot, without `@`.
    Answer<String> name();

    /// What happened since.
    ///
    /// @param after the number of the last update that is stored; those up to it are told no more
    /// @param wait  how long to wait for something to happen
    Answer<List<Update>> fetch(long after, Duration wait);

    /// Has updates brought to an address instead.
    ///
    /// @param secret shown with each
    Answer<Boolean> bring(String address, String secret);

    /// Has updates kept until they are fetched.
    Answer<Boolean> keep();

    /// Says which commands there are.
    ///
    /// @param language of those who are shown them; empty for those whose language has none of its own
    Answer<Boolean> commands(String language, List<Command> commands);

    /// Posts a message.
    Answer<Posted> send(ChatId chat, Text text);

    /// Puts other words in the place of those of a message of ours.
    Answer<Boolean> edit(Posted message, Text text);

    /// Deletes a message, ours or one that somebody wrote to the bot less than two days ago.
    Answer<Boolean> delete(Posted message);

    /// Puts a message at the head of its chat.
    Answer<Boolean> pin(Posted message);

    /// Lets go the key that somebody pressed.
    ///
    /// @param id of the pressing
    Answer<Boolean> release(String id);

    /// Fetches a file that somebody sent.
    ///
    /// @param id as in [Event.FileSent]
    Answer<byte[]> file(String id);

    /// A command, as it is shown to whoever begins to type one.
    ///
    /// @param name without its slash
    record Command(String name, String description) {}
}
