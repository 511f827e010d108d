package org.whereabouts.telegram.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.whereabouts.telegram.api.ChatId;
import org.whereabouts.telegram.own.Signatures;

/// How a chat is written where a way to reach somebody is written, so that the bot finds it again. It lies sealed with
/// the enquiry, and nowhere else. Anybody can write anything there on the pages, so it is signed: nobody but the bot
/// can
/// have a notice sent into a chat.
@Component
public class Reaching {

    private static final Pattern CHAT = Pattern.compile("chat ([1-9][0-9]{0,17}) ([0-9a-f]{40})");

    private final Signatures signatures;

    Reaching(Signatures signatures) {
        this.signatures = signatures;
    }

    /// Of a chat.
    public String written(ChatId chat) {
        return "chat " + chat.number() + " " + sign(chat);
    }

    /// The chat; empty where a person wrote something, such as a name.
    public Optional<ChatId> read(String written) {
        Matcher matcher = CHAT.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var chat = new ChatId(Long.parseLong(matcher.group(1)));
        return Optional.of(chat).filter(one -> isSame(sign(one), matcher.group(2)));
    }

    private String sign(ChatId chat) {
        return signatures.key().name("reach " + chat.number());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
