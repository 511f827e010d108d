package org.whereabouts.hotline.sheet;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.whereabouts.enquiries.Enquiry;
import org.whereabouts.sealing.Sealed;

/// Call sheets in a map.
final class SheetsInMemory implements Sheets {

    private final Map<UUID, Sheet> all = new HashMap<>();
    private final Map<UUID, Sealed> answers = new HashMap<>();

    @Override
    public void add(Sheet sheet) {
        all.put(sheet.id(), sheet);
    }

    @Override
    public boolean save(UUID id, Sealed sealed, Instant at) {
        Sheet one = all.get(id);
        if (one == null || one.enquiry() != null) {
            return false;
        }
        answers.put(id, sealed);
        all.put(id, new Sheet(id, one.officer(), one.operation(), one.begun(), at, one.call(), one.callBack(), null));
        return true;
    }

    @Override
    public Optional<Sealed> answers(UUID id) {
        return Optional.ofNullable(answers.get(id));
    }

    @Override
    public Optional<Sheet> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Sheet> open(String officer, int most) {
        return all.values().stream()
                .filter(one -> one.officer().equals(officer) && one.enquiry() == null)
                .sorted(Comparator.comparing(Sheet::saved).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void file(UUID id, Enquiry.Id enquiry) {
        answers.remove(id);
        all.computeIfPresent(
                id,
                (same, one) -> new Sheet(
                        id,
                        one.officer(),
                        one.operation(),
                        one.begun(),
                        one.saved(),
                        one.call(),
                        one.callBack(),
                        enquiry));
    }

    @Override
    public List<UUID> forget(Instant before) {
        List<UUID> gone = all.values().stream()
                .filter(one -> one.enquiry() == null && one.saved().isBefore(before))
                .map(Sheet::id)
                .toList();
        gone.forEach(all::remove);
        gone.forEach(answers::remove);
        return gone;
    }
}
