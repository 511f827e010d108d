package org.whereabouts.access.passkey;

import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.whereabouts.access.Officer;

/// All passkeys, as the relying party needs them.
public interface PasskeysOfOfficers {

    /// Adds one, or notes that it was used.
    void put(Officer.Id officer, CredentialRecord record);

    /// The one with this id.
    Optional<CredentialRecord> find(Bytes credential);

    /// Those of an officer, the oldest first.
    List<CredentialRecord> of(Officer.Id officer);

    /// Takes one away from an officer.
    ///
    /// @return whether it was theirs
    boolean remove(Officer.Id officer, Bytes credential);

    /// Takes all away from an officer: they get new keys.
    void removeAll(Officer.Id officer);
}
