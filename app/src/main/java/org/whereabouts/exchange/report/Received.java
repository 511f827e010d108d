package org.whereabouts.exchange.report;

import java.time.Instant;
import java.util.Optional;
import org.whereabouts.access.keys.ApiKey;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Person;

/// What was received with which key, so that what is sent twice is taken once.
public interface Received {

    /// Notes that something was received.
    ///
    /// @return false when something was received under that name before; nothing is noted then
    boolean add(ApiKey.Id key, String name, Receipt receipt, Instant at);

    /// What was received under a name.
    Optional<Receipt> find(ApiKey.Id key, String name);

    /// What was received, and what it became.
    ///
    /// @param body  the digest of what was sent
    /// @param entry the entry that was made of it
    record Receipt(Sha256 body, Person.Id entry) {}
}
