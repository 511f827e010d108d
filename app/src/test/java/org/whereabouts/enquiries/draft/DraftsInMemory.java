package org.whereabouts.enquiries.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drafts in a map.
final class DraftsInMemory implements Drafts {

    private final Map<String, Draft.Kept> drafts = new HashMap<>();
    private final Map<String, Map<String, byte[]>> answers = new HashMap<>();

    @Override
    public void add(Draft.Kept draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public Optional<Draft.Kept> find(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Map<String, byte[]> answers(String id) {
        return Map.copyOf(answers.getOrDefault(id, Map.of()));
    }

    @Override
    public void put(String id, String page, byte[] sealed, Instant expires) {
        find(id).filter(draft -> !draft.sent()).ifPresent(draft -> {
            until(draft, expires, false);
            answers.computeIfAbsent(id, key -> new HashMap<>()).put(page, sealed);
        });
    }

    @Override
    public void sent(String id, Instant expires) {
        find(id).ifPresent(draft -> until(draft, expires, true));
        answers.remove(id);
    }

    private void until(Draft.Kept draft, Instant expires, boolean sent) {
        add(new Draft.Kept(draft.id(), draft.subject(), draft.journey(), draft.operation(), expires, sent));
    }

    @Override
    public void forget(String id) {
        drafts.remove(id);
        answers.remove(id);
    }

    @Override
    public List<Draft.Kept> expired(Instant now) {
        return drafts.values().stream()
                .filter(draft -> !draft.expires().isAfter(now))
                .toList();
    }
}
