package org.whereabouts.hotline.calling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;

/// The number that the network says a call comes from.
final class CallerId {

    private static final Pattern NUMBER = Pattern.compile("(?:sips?|tel):(\\+?[0-9][0-9.()-]{1,31})(?=[@;>]|$)");
    private static final Pattern PUNCTUATION = Pattern.compile("[.()-]");

    private CallerId() {}

    /// What the network vouches for, else what the caller says; nothing when it is to be withheld.
    static Optional<String> of(Request request) {
        Header privacy = request.getHeader("Privacy");
        if (privacy != null && privacy.toString().toLowerCase(Locale.ROOT).matches("(?s)privacy:.*\\b(id|user)\\b.*")) {
            return Optional.empty();
        }
        return number(request.getHeader("P-Asserted-Identity")).or(() -> number(request.getHeader(FromHeader.NAME)));
    }

    private static Optional<String> number(@org.jspecify.annotations.Nullable Header header) {
        Matcher matcher = NUMBER.matcher(header == null ? "" : header.toString());
        return matcher.find()
                ? Optional.of(PUNCTUATION.matcher(matcher.group(1)).replaceAll(""))
                : Optional.empty();
    }
}
