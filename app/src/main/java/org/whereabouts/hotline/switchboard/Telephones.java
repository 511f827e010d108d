package org.whereabouts.hotline.switchboard;

import java.util.Optional;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call;

/// Where the officers' telephones are.
public interface Telephones {

    /// That of an officer.
    Optional<Call.Telephone> find(Officer.Id officer);

    /// Keeps it, in place of the one before.
    void put(Officer.Id officer, Call.Telephone telephone);

    /// Forgets it.
    void remove(Officer.Id officer);
}
