package org.whereabouts.hotline.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.voice.Law;

/// One medium of a description: its `m=` line, and the lines that follow it.
///
/// @param kind    `audio`, `video` …
/// @param port    0 when it is declined
/// @param profile `RTP/AVP`, `RTP/SAVP` …
/// @param formats payload types, the one that is liked best first
/// @param lines   the others, such as `a=sendrecv`
record MediaLine(String kind, int port, String profile, List<String> formats, List<String> lines) {

    private static final int PORTS = 65_536;
    private static final int TYPES = 128;

    MediaLine {
        formats = List.copyOf(formats);
        lines = List.copyOf(lines);
    }

    /// Reads the value of an `m=` line; nothing when it is none.
    static Optional<MediaLine> of(String value, List<String> lines) {
        String[] words = value.strip().split("\\s+");
        if (words.length < 4 || !words[1].matches("\\d{1,5}(/\\d+)?")) {
            return Optional.empty();
        }
        int port = Integer.parseInt(words[1].split("/")[0]);
        return port >= PORTS
                ? Optional.empty()
                : Optional.of(
                        new MediaLine(words[0], port, words[2], List.of(words).subList(3, words.length), lines));
    }

    boolean isAudio() {
        return kind.equals("audio") && port > 0 && (profile.equals("RTP/AVP") || isSealed());
    }

    boolean isSealed() {
        return profile.equals("RTP/SAVP");
    }

    /// How sound is to be pressed: the first of the formats that we know and like.
    Optional<Law> law(List<Law> known) {
        return formats.stream()
                .flatMap(format -> known.stream().filter(law -> format.equals(String.valueOf(law.type()))))
                .findFirst();
    }

    /// The payload type of keys that are sent as events.
    OptionalInt events() {
        for (String map : attributes("rtpmap:")) {
            String[] words = map.split("\\s+", 2);
            boolean named =
                    words.length == 2 && words[1].toLowerCase(Locale.ROOT).startsWith("telephone-event/8000");
            if (named && formats.contains(words[0]) && words[0].matches("\\d{1,3}")) {
                int type = Integer.parseInt(words[0]);
                return type < TYPES ? OptionalInt.of(type) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    Optional<Crypto> crypto() {
        return attributes("crypto:").stream()
                .flatMap(value -> Crypto.of(value).stream())
                .findFirst();
    }

    @Nullable
    Direction direction() {
        return lines.stream()
                .filter(line -> line.startsWith("a="))
                .flatMap(line -> Direction.of(line.substring(2).strip()).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> attributes(String name) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("a=" + name)) {
                found.add(line.substring(2 + name.length()).strip());
            }
        }
        return found;
    }
}
