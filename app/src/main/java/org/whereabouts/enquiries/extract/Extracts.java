package org.whereabouts.enquiries.extract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// All extracts that were issued, and the keys they were signed with.
public interface Extracts {

    /// Adds one.
    void add(Extract extract);

    /// The one with this id.
    Optional<Extract> find(String id);

    /// Those of an enquiry, the oldest first.
    List<Extract> of(Enquiry.Id enquiry);

    /// Notes that one does not hold any more.
    ///
    /// @return false when there is none, or it did not hold before
    boolean revoke(String id, Instant at, String officer);

    /// The key to sign with now; empty before the first extract.
    Optional<Signer> signer();

    /// The key with this id.
    Optional<Signer> signer(UUID id);

    /// Adds a key, unless there is one already.
    void add(Signer signer);

    /// A key pair.
    ///
    /// @param publicHalf in hexadecimal digits of its X.509 form
    /// @param sealed     the private half, as the field `private` of the subject `signing` with this id
    record Signer(UUID id, String publicHalf, Sealed sealed) {}
}
