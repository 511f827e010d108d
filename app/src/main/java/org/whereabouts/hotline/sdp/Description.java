package org.whereabouts.hotline.sdp;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session description as it was read, and no more of it than a telephone needs.
///
/// @param lines those before the first medium
/// @param media what is offered, in order
record Description(List<String> lines, List<MediaLine> media) {

    private static final int MOST_LINES = 500;

    Description {
        lines = List.copyOf(lines);
        media = List.copyOf(media);
    }

    /// Reads a text; nothing when it is none, or longer than anybody needs.
    static Optional<Description> of(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES || lines.isEmpty() || !lines.getFirst().startsWith("v=0")) {
            return Optional.empty();
        }
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String line : lines) {
            if (line.startsWith("m=")) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
        }
        return media(parts).map(media -> new Description(parts.getFirst(), media));
    }

    private static Optional<List<MediaLine>> media(List<List<String>> parts) {
        List<MediaLine> media = new ArrayList<>();
        for (List<String> part : parts.subList(1, parts.size())) {
            Optional<MediaLine> one = MediaLine.of(part.getFirst().substring(2), part.subList(1, part.size()));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            media.add(one.get());
        }
        return Optional.of(media);
    }

    /// Where a medium is to be sent; nothing when no address is named. Names are not looked up: a description may
    /// not have this machine ask about somebody.
    Optional<InetAddress> address(MediaLine medium) {
        return connection(medium.lines()).or(() -> connection(lines));
    }

    /// Who is heard in a medium.
    Direction direction(MediaLine medium) {
        Direction own = medium.direction();
        return own != null ? own : session();
    }

    private Direction session() {
        @Nullable Direction said = new MediaLine("", 0, "", List.of(), lines).direction();
        return said == null ? Direction.SENDRECV : said;
    }

    private static Optional<InetAddress> connection(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("c=IN IP4 ") || line.startsWith("c=IN IP6 "))
                .findFirst()
                .flatMap(line ->
                        literal(line.substring("c=IN IP4 ".length()).strip().split("/")[0]));
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }
}
