package org.whereabouts.exchange.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.whereabouts.publication.PublishedEntry.Place;
import org.whereabouts.registry.Person;

/// A place in the list, as it stands in addresses: to be kept and sent back, not to be understood.
record Cursor(Place place) {

    private static final String BETWEEN = "_";

    /// What [#toString()] printed. Called by the framework for a parameter of this type.
    ///
    /// @throws IllegalArgumentException when it is anything else
    public static Cursor valueOf(String sent) {
        String text = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.US_ASCII);
        int between = text.indexOf(BETWEEN);
        try {
            Instant since = Instant.parse(text.substring(0, Math.max(0, between)));
            Person.Id person = Person.Id.parse(text.substring(between + 1)).orElseThrow(Cursor::unreadable);
            return new Cursor(new Place(since, person));
        } catch (DateTimeException garbled) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("WA-1906 not a cursor");
    }

    @Override
    public String toString() {
        String text = place.since() + BETWEEN + place.person();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
