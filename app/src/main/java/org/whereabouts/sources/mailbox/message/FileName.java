package org.whereabouts.sources.mailbox.message;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a sender calls a file, made safe to be kept and shown.
final class FileName {

    private static final int LONGEST = 120;
    /// Signs that do not show, and those that turn the direction of writing, by which `gpj.exe` looks like a picture.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    /// @param otherwise what it is called when nothing is left
    static String safe(@Nullable String said, String otherwise) {
        String decoded = said == null ? "" : decoded(said);
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(last).replaceAll("").strip();
        String bare = seen.replaceFirst("^\\.+", "");
        if (bare.isEmpty()) {
            return otherwise;
        }
        // The end says what kind of file it is.
        return bare.length() <= LONGEST ? bare : "…" + bare.substring(bare.length() - LONGEST + 1);
    }

    private static String decoded(String said) {
        try {
            return MimeUtility.decodeText(said);
        } catch (UnsupportedEncodingException unknown) {
            return said;
        }
    }
}
