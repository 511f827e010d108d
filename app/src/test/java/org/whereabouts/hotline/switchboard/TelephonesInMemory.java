package org.whereabouts.hotline.switchboard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.access.Officer;
import org.whereabouts.hotline.line.Call;

/// Telephones in a map.
final class TelephonesInMemory implements Telephones {

    private final Map<Officer.Id, Call.Telephone> all = new HashMap<>();

    @Override
    public Optional<Call.Telephone> find(Officer.Id officer) {
        return Optional.ofNullable(all.get(officer));
    }

    @Override
    public void put(Officer.Id officer, Call.Telephone telephone) {
        all.put(officer, telephone);
    }

    @Override
    public void remove(Officer.Id officer) {
        all.remove(officer);
    }
}
