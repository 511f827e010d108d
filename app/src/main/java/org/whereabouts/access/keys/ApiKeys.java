package org.whereabouts.access.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whereabouts.audit.Sha256;

/// All keys that were ever given, by the digests of their secrets.
public interface ApiKeys {

    /// Adds one.
    void add(ApiKey key, Sha256 digest);

    /// The one with this secret, also when it opens nothing any more.
    Optional<ApiKey> find(Sha256 digest);

    /// The one with this id.
    Optional<ApiKey> find(ApiKey.Id id);

    /// All of them, the newest first.
    List<ApiKey> all();

    /// Takes one back, for every program on the database with its next request.
    ///
    /// @return false when there is no such key, or it was taken back before
    boolean revoke(ApiKey.Id id, Instant at);

    /// Notes that it was used on a day.
    void used(ApiKey.Id id, LocalDate day);
}
