package org.whereabouts.hotline.calling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.header.ContentTypeHeader;
import javax.sip.message.Request;
import org.whereabouts.hotline.sip.Received;

/// Keys that are sent by signalling, in a SIP INFO, as some private exchanges do.
final class Keypad {

    private static final Pattern RELAY = Pattern.compile("(?im)^\\s*signal\\s*=\\s*([0-9*#a-d])\\s*$");
    private static final Pattern PLAIN = Pattern.compile("(?i)\\s*([0-9*#a-d])\\s*");

    private Keypad() {}

    static Optional<Character> key(Request request) {
        if (!(request.getHeader(ContentTypeHeader.NAME) instanceof ContentTypeHeader type)) {
            return Optional.empty();
        }
        String text = Received.text(request);
        return switch (type.getContentSubType().toLowerCase(Locale.ROOT)) {
            case "dtmf-relay" -> key(RELAY.matcher(text), false);
            case "dtmf" -> key(PLAIN.matcher(text), true);
            default -> Optional.empty();
        };
    }

    private static Optional<Character> key(Matcher matcher, boolean whole) {
        return (whole ? matcher.matches() : matcher.find())
                ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT).charAt(0))
                : Optional.empty();
    }
}
