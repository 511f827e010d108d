package org.whereabouts.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.access.Role;

/// What officers have in hand of a queue, put off, handed over, or want somebody else to look at.
public interface Items {

    /// The first of some items that an officer may take; it is theirs from now on.
    ///
    /// @param items in the order in which they should be worked through
    /// @param until before when somebody must have taken one for it to be free again
    Optional<UUID> claim(String queue, List<UUID> items, Officer officer, Instant now, Instant until);

    /// Lets an item go, for somebody else or for later.
    ///
    /// @param notFor    who must not get it, or null
    /// @param notBefore before when nobody gets it, or null
    void put(String queue, UUID item, Officer.@Nullable Id notFor, @Nullable Instant notBefore);

    /// Does by hand what an officer wants done with an item; who must not get it stays so unless they say
    /// otherwise.
    void pass(String queue, UUID item, ByHand byHand);

    /// Forgets an item: it is decided.
    void forget(String queue, UUID item);

    /// All that is known of a queue's items, also of those that do not wait any more.
    List<Held> held(String queue);

    /// What an officer wants done.
    ///
    /// @param notBefore before when nobody gets it, or null
    /// @param notFor    who must not get it; null leaves it as it was
    /// @param officer   for whom it is, or null
    /// @param role      for whom of all who may it is, or null
    /// @param until     until when it is for that officer alone; afterwards for everybody again
    /// @param reason    in a few words that name no family
    record ByHand(
            Officer.Id by,
            String reason,
            @Nullable Instant notBefore,
            Officer.@Nullable Id notFor,
            Officer.@Nullable Id officer,
            @Nullable Role role,
            @Nullable Instant until) {}

    /// What is known of one item.
    ///
    /// @param claimedBy whose hands it was taken in, or null
    /// @param claimedAt when
    /// @param rest      who else may take it, and when
    record Held(
            UUID item,
            Officer.@Nullable Id claimedBy,
            @Nullable Instant claimedAt,
            Officer.@Nullable Id notFor,
            @Nullable Instant notBefore,
            @Nullable ByHand rest) {

        /// Whether it is in somebody's hands.
        ///
        /// @param until before when they must have taken it to have let it go
        public boolean isInHand(Instant until) {
            return claimedBy != null && claimedAt != null && !claimedAt.isBefore(until);
        }

        /// Whether it is put off.
        public boolean isPutOff(Instant now) {
            return notBefore != null && notBefore.isAfter(now);
        }

        /// For which officer alone it is now.
        public Officer.@Nullable Id isFor(Instant now) {
            boolean past = rest == null || rest.until() == null || !rest.until().isAfter(now);
            return rest == null || past ? null : rest.officer();
        }

        /// Whether it waits for this officer before all others: in their hands, or handed over to them.
        public boolean isMine(Officer officer, Instant now, Instant until) {
            return (isInHand(until) && officer.id().equals(claimedBy))
                    || (!isPutOff(now) && officer.id().equals(isFor(now)));
        }

        /// Whether this officer may take it.
        public boolean opensTo(Officer officer, Instant now, Instant until) {
            Officer.Id alone = isFor(now);
            boolean theirRole =
                    rest == null || rest.role() == null || officer.roles().contains(rest.role());
            return (!isInHand(until) || officer.id().equals(claimedBy))
                    && !officer.id().equals(notFor)
                    && !isPutOff(now)
                    && (alone == null || alone.equals(officer.id()))
                    && theirRole;
        }
    }
}
