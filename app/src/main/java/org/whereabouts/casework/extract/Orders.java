package org.whereabouts.casework.extract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.access.Officer;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Sealed;

/// The extracts that were ordered for authorities.
public interface Orders {

    /// The name of the deed by which one is allowed.
    String DEED = "enquiry.extract";

    /// Adds one.
    void add(Order order);

    /// The one with this id.
    Optional<Order> find(UUID id);

    /// Those of an enquiry, the oldest first.
    List<Order> of(Enquiry.Id enquiry);

    /// Notes who approved one.
    ///
    /// @return whether nobody had
    boolean approved(UUID id, Officer.Id approver);

    /// Notes which paper came of one.
    ///
    /// @return whether none had
    boolean made(UUID id, String paper, Instant at);

    /// One that was ordered.
    ///
    /// @param sealed   to whom and what for, in the field [#field()] of the enquiry
    /// @param approver who allowed it; null as long as nobody has
    /// @param paper    the id of the extract; null as long as it is not made
    record Order(
            UUID id,
            Enquiry.Id enquiry,
            Locale language,
            boolean withEnquirer,
            Sealed sealed,
            Officer.Id proposer,
            Instant at,
            Officer.@Nullable Id approver,
            @Nullable String paper) {

        /// The name of the field under which it is sealed to whom and what for.
        public String field() {
            return field(id);
        }

        /// To whom and what for.
        ///
        /// @param contents of its enquiry
        public ToWhom toWhom(Opened contents) {
            return ToWhom.of(contents.unseal(field(), sealed));
        }

        static String field(UUID id) {
            return "extract-order/" + id;
        }

        /// Whether it is allowed and not made.
        public boolean isToBeMade() {
            return approver != null && paper == null;
        }

        @Override
        public String toString() {
            return "an order " + id;
        }
    }

    /// To whom a paper goes, and what for.
    record ToWhom(String authority, String purpose) {

        /// As it was sealed: in two lines.
        public static ToWhom of(byte[] unsealed) {
            String sealed = new String(unsealed, StandardCharsets.UTF_8);
            int end = sealed.indexOf('\n');
            return new ToWhom(sealed.substring(0, end), sealed.substring(end + 1));
        }

        byte[] lines() {
            return (authority + "\n" + purpose).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "an authority";
        }
    }
}
