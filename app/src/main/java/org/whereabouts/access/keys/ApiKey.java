package org.whereabouts.access.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key, without its secret.
///
/// @param label   what administrators call it
/// @param holder  the organisation to which it was given, as it is named as a source
/// @param domain  which ids of records may be sent with it, such as `bureau.example`; null when it does not write
/// @param expires when it opens nothing any more
/// @param revoked since when it opens nothing, or null
/// @param used    the last day on which it was used, or null
public record ApiKey(
        Id id,
        String label,
        String holder,
        Set<Scope> scopes,
        @Nullable String domain,
        Instant made,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable LocalDate used) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
        if (scopes.contains(Scope.WRITE) && domain == null) {
            throw new IllegalArgumentException("WA-1901 a key that writes has a domain");
        }
    }

    /// How it stands at a moment.
    public State at(Instant now) {
        return revoked != null ? State.REVOKED : now.isBefore(expires) ? State.GOOD : State.EXPIRED;
    }

    /// Whether a record with this id may be sent with it.
    public boolean covers(String recordId) {
        return domain != null && recordId.startsWith(domain + "/") && recordId.length() > domain.length() + 1;
    }

    /// As the audit names it.
    public String actor() {
        return id.toString();
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /// Whether it opens anything.
    public enum State {
        GOOD,
        EXPIRED,
        REVOKED
    }

    /// A number that says nothing.
    public record Id(UUID value) {

        /// A new one.
        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return "key:" + value;
        }
    }
}
