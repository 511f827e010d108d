package org.whereabouts.telegram.filing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.telegram.api.ChatId;

/// How a chat is written where a way to reach somebody is written, so that the bot finds it again. It lies sealed with
/// the enquiry, and nowhere else.
public final class Reaching {

    private static final Pattern CHAT = Pattern.compile("chat ([1-9][0-9]{0,18})");

    private Reaching() {}

    /// Of a chat.
    public static String written(ChatId chat) {
        return "chat " + chat.number();
    }

    /// The chat; empty where a person wrote something, such as a name.
    public static Optional<ChatId> read(String written) {
        var matcher = CHAT.matcher(written.strip());
        try {
            return matcher.matches() ? Optional.of(new ChatId(Long.parseLong(matcher.group(1)))) : Optional.empty();
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }
}
