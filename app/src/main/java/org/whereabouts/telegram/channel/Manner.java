package org.whereabouts.telegram.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.publication.card.Value;
import org.whereabouts.registry.Status;

/// How the list is kept.
///
/// @param period  for which there is one digest
/// @param singles of whom there is a post of their own as well
/// @param most    how many entries of a period are named in a channel; all of them stand on the pages
public record Manner(Period period, Singles singles, int most) {

    /// How long a digest is added to.
    public enum Period {
        DAY,
        WEEK;

        /// The first day of the one in which a day lies; weeks begin on Monday.
        public LocalDate begin(LocalDate day) {
            return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /// Of whom there is a post of their own.
    public sealed interface Singles {

        /// Whether there is one of the person on a card.
        boolean wants(PublicCard card);
    }

    /// Of nobody.
    public record Nobody() implements Singles {
        @Override
        public boolean wants(PublicCard card) {
            return false;
        }
    }

    /// Of everybody.
    public record Everybody() implements Singles {
        @Override
        public boolean wants(PublicCard card) {
            return true;
        }
    }

    /// Of those whose card says one of these.
    public record Those(Set<Status> statuses) implements Singles {
        public Those {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public boolean wants(PublicCard card) {
            return card.lines().stream()
                    .anyMatch(line ->
                            line.value() instanceof Value.OfStatus situation && statuses.contains(situation.status()));
        }
    }
}
