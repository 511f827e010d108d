package org.whereabouts.hotline.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.notices.wording.Answer;

/// Answered texts in a map.
final class TextsInMemory implements Texts {

    private final Map<String, Kept> texts = new HashMap<>();
    private final Map<String, Instant> moments = new HashMap<>();
    private final List<Counted> counted = new ArrayList<>();

    @Override
    public Optional<Kept> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    @Override
    public boolean add(String id, Instant at, @Nullable Answer answer, Locale language) {
        moments.putIfAbsent(id, at);
        return texts.putIfAbsent(id, new Kept(answer, language, false)) == null;
    }

    @Override
    public void answered(String id) {
        texts.computeIfPresent(id, (same, kept) -> new Kept(kept.answer(), kept.language(), true));
    }

    @Override
    public int count(String from, Instant at, Instant since) {
        counted.add(new Counted(from, at));
        return Math.toIntExact(counted.stream()
                .filter(one -> one.from().equals(from) && one.at().isAfter(since))
                .count());
    }

    @Override
    public void forget(Instant before) {
        texts.keySet().removeIf(id -> moments.getOrDefault(id, before).isBefore(before));
        counted.removeIf(one -> one.at().isBefore(before));
    }

    private record Counted(String from, Instant at) {}
}
