package org.whereabouts.letters;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.registry.Status;

/// What somebody wants to hear of, and nothing else.
public sealed interface Topic {

    /// New entries whose card says something.
    ///
    /// @param status what the card says, or null for all
    /// @param place  words that stand in the place on the card; blank for all
    record Entries(@Nullable Status status, String place) implements Topic {

        private static final int LONGEST = 60;

        public Entries {
            place = place.strip();
            if (place.length() > LONGEST) {
                place = place.substring(0, LONGEST);
            }
        }

        /// Whether a card belongs to it.
        boolean has(PublicCard card) {
            return card.lines().stream()
                            .map(PublicCard.Line::value)
                            .anyMatch(value -> value instanceof Value.OfStatus situation && fits(situation))
                    || (status == null && place.isEmpty());
        }

        private boolean fits(Value.OfStatus situation) {
            String where = situation.place();
            boolean isThere = place.isEmpty()
                    || (where != null && where.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT)));
            return isThere && (status == null || situation.status() == status);
        }
    }

    /// New figures: what was counted, and what others claim.
    record Figures() implements Topic {}
}
