package org.whereabouts.hotline.switchboard;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// Agreed words in a map.
final class AgreedWordsInMemory implements AgreedWords {

    private final Map<Enquiry.Id, Sealed> all = new HashMap<>();

    @Override
    public void put(Enquiry.Id enquiry, String officer, Instant at, Sealed word) {
        all.put(enquiry, word);
    }

    @Override
    public Optional<Sealed> find(Enquiry.Id enquiry) {
        return Optional.ofNullable(all.get(enquiry));
    }

    @Override
    public void forget(Enquiry.Id enquiry) {
        all.remove(enquiry);
    }
}
