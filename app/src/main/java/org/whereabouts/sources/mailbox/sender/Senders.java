package org.whereabouts.sources.mailbox.sender;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Source;

/// The senders that speak for sources, by the digests of their addresses.
public interface Senders {

    /// Notes one, in place of what was noted of the same address.
    void put(Known sender);

    /// Removes one; false when it is not there.
    boolean remove(String digest);

    /// The one with this digest.
    Optional<Known> find(String digest);

    /// All of them, the newest first.
    List<Known> all();

    /// A message of theirs came.
    void wrote(String digest, Instant at);

    /// A sender.
    ///
    /// @param digest  of the address, or of `@` and a domain
    /// @param domain  whether it stands for all addresses of a domain
    /// @param source  for whom it speaks
    /// @param actor   who noted it, as the audit names them
    /// @param letters how many messages came since
    /// @param last    when the last one came, or null
    record Known(
            String digest,
            boolean domain,
            Operation.Id operation,
            Source.Id source,
            String actor,
            Instant since,
            long letters,
            @Nullable Instant last) {}
}
