package org.whereabouts.enquiries.matches;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.finding.Changes.Mark;

/// Candidates without a database.
final class CandidatesInMemory implements CandidatesOfEnquiries {

    // In the order of their digits, which is that of the database.
    private final TreeMap<String, Stored> byId = new TreeMap<>();
    private final Map<UUID, Integer> compared = new HashMap<>();
    private @Nullable Mark followed;

    @Override
    public void put(List<Stored> candidates) {
        candidates.forEach(one -> byId.merge(
                one.id().toString(),
                one,
                (old, fresh) -> new Stored(old.id(), old.enquiry(), fresh.seen(), old.proposedAt(), old.judgement())));
    }

    @Override
    public boolean judge(UUID candidate, Judgement judgement) {
        var one = byId.get(candidate.toString());
        if (one == null || !(one.judgement() instanceof Judgement.Waiting)) {
            return false;
        }
        byId.put(candidate.toString(), new Stored(one.id(), one.enquiry(), one.seen(), one.proposedAt(), judgement));
        return true;
    }

    @Override
    public boolean reopen(UUID candidate) {
        var one = byId.get(candidate.toString());
        if (one == null
                || !(one.judgement() instanceof Judgement.Rejected || one.judgement() instanceof Judgement.Validated)) {
            return false;
        }
        byId.put(
                candidate.toString(),
                new Stored(one.id(), one.enquiry(), one.seen(), one.proposedAt(), new Judgement.Waiting()));
        return true;
    }

    @Override
    public List<Stored> of(UUID enquiry) {
        return byId.values().stream()
                .filter(one -> one.enquiry().equals(enquiry))
                .sorted(java.util.Comparator.comparing(Stored::proposedAt))
                .toList();
    }

    @Override
    public List<JudgedOne> judged(Instant since) {
        return byId.values().stream()
                .filter(one -> switch (one.judgement()) {
                    case Judgement.Rejected rejected -> !rejected.at().isBefore(since);
                    case Judgement.Validated validated -> !validated.at().isBefore(since);
                    case Judgement.Waiting none -> false;
                    case Judgement.Dropped none -> false;
                })
                .map(one -> new JudgedOne(one.id(), one.enquiry(), one.judgement()))
                .toList();
    }

    @Override
    public void drop(UUID enquiry, Judgement.Dropped dropped) {
        List.copyOf(byId.values()).stream()
                .filter(one -> one.enquiry().equals(enquiry))
                .forEach(one -> judge(one.id(), dropped));
    }

    @Override
    public List<Stored> page(@Nullable UUID after, int most) {
        var rest = after == null ? byId : byId.tailMap(after.toString(), false);
        return rest.values().stream().limit(most).toList();
    }

    @Override
    public Optional<Stored> find(UUID candidate) {
        return Optional.ofNullable(byId.get(candidate.toString()));
    }

    @Override
    public Optional<Mark> followed() {
        return Optional.ofNullable(followed);
    }

    @Override
    public void followed(Mark mark) {
        followed = mark;
    }

    @Override
    public Map<UUID, Integer> compared(Collection<UUID> enquiries) {
        var some = new HashMap<>(compared);
        some.keySet().retainAll(enquiries);
        return some;
    }

    @Override
    public void compared(UUID enquiry, int revision) {
        compared.put(enquiry, revision);
    }
}
