package org.whereabouts.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.Drawer;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.publication.wording.Cabinet;
import org.whereabouts.registry.Status;

/// Which cards of the list are wanted: by what stands on them, and by nothing else.
///
/// @param drawer of this drawer, or null for all
/// @param status whose card says this, or null for all
/// @param place  whose card names a place in which these words stand; blank for all
record Wanted(@Nullable Drawer drawer, @Nullable Status status, String place) {

    private static final int LONGEST = 60;
    /// Those that the public may be told; health and wishes are not.
    private static final Set<Status> PUBLIC = EnumSet.complementOf(EnumSet.of(Status.WOUNDED, Status.WANTS_CONTACT));

    /// Reads what an address asks for; what it cannot ask for, it does not.
    static Wanted of(@Nullable String drawer, @Nullable String status, @Nullable String place) {
        Optional<Drawer> opened = Optional.ofNullable(drawer).flatMap(Cabinet::read);
        Optional<Status> said = Optional.ofNullable(status).flatMap(Wanted::status);
        String where = place == null ? "" : place.strip();
        return new Wanted(
                opened.orElse(null), said.orElse(null), where.length() > LONGEST ? where.substring(0, LONGEST) : where);
    }

    /// The statuses that can be asked for.
    static Set<Status> statuses() {
        return PUBLIC;
    }

    /// Whether cards have to be read to know which are wanted.
    boolean isByCard() {
        return status != null || !place.isEmpty();
    }

    /// Whether a card is wanted.
    boolean wants(PublicCard card) {
        return !isByCard()
                || card.lines().stream()
                        .map(PublicCard.Line::value)
                        .anyMatch(value -> value instanceof Value.OfStatus situation && fits(situation));
    }

    private boolean fits(Value.OfStatus situation) {
        boolean sameStatus = status == null || situation.status() == status;
        return sameStatus && (place.isEmpty() || isIn(situation.place()));
    }

    private boolean isIn(@Nullable String where) {
        return where != null && folded(where).contains(folded(place));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    }

    /// The same as the end of an address, without its first sign; blank when everything is wanted.
    String query() {
        var parts = new StringBuilder();
        append(parts, "drawer", drawer == null ? "" : Cabinet.key(drawer));
        append(parts, "status", status == null ? "" : status.name().toLowerCase(Locale.ROOT));
        append(parts, "place", URLEncoder.encode(place, UTF_8));
        return parts.toString();
    }

    private static void append(StringBuilder to, String name, String value) {
        if (!value.isEmpty()) {
            to.append(to.isEmpty() ? "" : "&").append(name).append('=').append(value);
        }
    }

    private static Optional<Status> status(String text) {
        return Arrays.stream(Status.values())
                .filter(PUBLIC::contains)
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
