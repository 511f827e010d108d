package org.whereabouts.sources.mailbox.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a receiving server says of a message in a header `Authentication-Results` (RFC 8601).
///
/// @param server  who says so, in lower case
/// @param methods what it tried, and what came of it
record Verdict(String server, List<Method> methods) {

    private static final Pattern COMMENT = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*+\\)");
    private static final Pattern RESULT = Pattern.compile("\\s*([a-z0-9-]+)\\s*(?:/\\s*\\d+\\s*)?=\\s*([a-z]+)(.*)");
    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 5;

    Verdict {
        methods = List.copyOf(methods);
    }

    /// Reads a header; one that is not written as it should be says nothing.
    static Verdict of(String header) {
        String text = bare(header);
        String[] pieces = text.split(";", -1);
        var methods = new ArrayList<Method>();
        for (int i = 1; i < pieces.length; i++) {
            Matcher one = RESULT.matcher(pieces[i]);
            if (one.matches()) {
                methods.add(new Method(one.group(1), one.group(2), one.group(3).strip()));
            }
        }
        String server = pieces[0].strip();
        int version = server.indexOf(' ');
        return new Verdict(version < 0 ? server : server.substring(0, version), methods);
    }

    /// In lower case, on one line, without comments, which may stand within each other.
    private static String bare(String header) {
        if (header.length() > LONGEST || (header.indexOf('"') >= 0 && header.indexOf('"') == header.lastIndexOf('"'))) {
            return "";
        }
        // What stands between quotation marks is somebody's word, and could look like a result.
        String text = header.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", " ").replaceAll("\\s+", " ");
        for (int i = 0; i < DEEPEST && text.indexOf('(') >= 0; i++) {
            text = COMMENT.matcher(text).replaceAll(" ");
        }
        return text.indexOf('(') >= 0 || text.indexOf('"') >= 0
                ? ""
                : text.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether the domain of a sender vouches for the message: DMARC passed for it, or, where the server did not try
    /// that, a signature (DKIM) of the domain or of one above it.
    boolean vouchesFor(String domain) {
        List<Method> dmarc = tried("dmarc");
        if (!dmarc.isEmpty()) {
            return dmarc.size() == 1
                    && dmarc.getFirst().passed()
                    && dmarc.getFirst().says("header.from", domain);
        }
        return tried("dkim").stream().anyMatch(one -> one.passed() && one.signedFor(domain));
    }

    private List<Method> tried(String name) {
        return methods.stream().filter(one -> one.name().equals(name)).toList();
    }

    /// What came of one method.
    ///
    /// @param properties as they stand there, such as `header.d=example.org`
    record Method(String name, String result, String properties) {

        boolean passed() {
            return result.equals("pass");
        }

        boolean says(String property, String value) {
            return List.of(properties.split("\\s+")).contains(property + "=" + value);
        }

        boolean signedFor(String domain) {
            for (String above = domain; above.indexOf('.') > 0; above = above.substring(above.indexOf('.') + 1)) {
                if (says("header.d", above)) {
                    return true;
                }
            }
            return false;
        }
    }
}
