package org.whereabouts.enquiries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Enquiry.Facts;
import org.whereabouts.enquiries.Enquiry.Happening;
import org.whereabouts.enquiries.Enquiry.Past;

/// Enquiries in a map.
final class EnquiriesInMemory implements Enquiries {

    private final Map<Enquiry.Id, Enquiry> enquiries = new HashMap<>();
    private final Map<Receipt.Digits, Code> codes = new HashMap<>();
    private final Map<Enquiry.Id, String> telephone = new HashMap<>();
    private final Map<Enquiry.Id, Contents> contents = new HashMap<>();
    private final Map<Enquiry.Id, List<Addition>> additions = new HashMap<>();

    @Override
    public boolean add(Enquiry.Open enquiry, String codeHash) {
        Facts facts = enquiry.facts();
        if (enquiries.containsKey(facts.id()) || codes.containsKey(facts.number())) {
            return false;
        }
        enquiries.put(facts.id(), enquiry);
        codes.put(facts.number(), new Code(facts.id(), codeHash));
        return true;
    }

    @Override
    public void put(Enquiry.Id id, Contents sealed) {
        contents.put(id, sealed);
    }

    @Override
    public Optional<Enquiry> find(Enquiry.Id id) {
        return Optional.ofNullable(enquiries.get(id));
    }

    @Override
    public Optional<Enquiry> hold(Enquiry.Id id) {
        return find(id);
    }

    @Override
    public Optional<Code> code(Receipt.Digits number) {
        return Optional.ofNullable(codes.get(number));
    }

    @Override
    public void put(Enquiry.Id id, String telephoneHash) {
        telephone.putIfAbsent(id, telephoneHash);
    }

    @Override
    public Optional<Code> telephoneCode(Receipt.Digits number) {
        return code(number)
                .flatMap(code -> Optional.ofNullable(telephone.get(code.id())).map(hash -> new Code(code.id(), hash)));
    }

    @Override
    public void change(Enquiry enquiry, Happening what, Instant at) {
        Facts old = find(enquiry.facts().id()).orElseThrow().facts();
        var history = Stream.concat(old.history().stream(), Stream.of(new Past(at, what)))
                .toList();
        var facts = new Facts(old.id(), old.operation(), old.number(), old.language(), old.opened(), history);
        enquiries.put(
                facts.id(),
                switch (enquiry) {
                    case Enquiry.Open open -> new Enquiry.Open(facts, open.expires());
                    case Enquiry.Dormant dormant -> new Enquiry.Dormant(facts, dormant.since());
                    case Enquiry.Closed closed -> new Enquiry.Closed(facts, closed.on(), closed.reason());
                    case Enquiry.Erased erased -> new Enquiry.Erased(facts, erased.on());
                    case Enquiry.Withdrawn withdrawn -> new Enquiry.Withdrawn(facts, withdrawn.on());
                });
    }

    @Override
    public Optional<Contents> contents(Enquiry.Id id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public void add(Enquiry.Id id, Addition addition) {
        additions.computeIfAbsent(id, key -> new ArrayList<>()).add(addition);
    }

    @Override
    public List<Addition> additions(Enquiry.Id id) {
        return List.copyOf(additions.getOrDefault(id, List.of()));
    }

    @Override
    public void forget(Enquiry.Id id) {
        contents.remove(id);
        additions.remove(id);
    }

    @Override
    public List<Enquiry.Open> expiring(Instant before) {
        return open().filter(one -> !one.expires().isAfter(before))
                .sorted(Comparator.comparing(Enquiry.Open::expires))
                .toList();
    }

    @Override
    public List<Enquiry.Dormant> resting(Instant since) {
        return enquiries.values().stream()
                .filter(Enquiry.Dormant.class::isInstance)
                .map(Enquiry.Dormant.class::cast)
                .filter(one -> !one.since().isAfter(since))
                .sorted(Comparator.comparing(Enquiry.Dormant::since))
                .toList();
    }

    @Override
    public List<Waiting> waiting(Enquiry.@Nullable Id after, int most) {
        return open().map(Enquiry.Open::facts)
                .filter(facts -> contents.containsKey(facts.id()))
                .filter(facts -> after == null || text(facts).compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(EnquiriesInMemory::text))
                .limit(most)
                .map(facts -> new Waiting(
                        facts.id(),
                        facts.operation(),
                        contents(facts.id()).orElseThrow().sought()))
                .toList();
    }

    /// PostgreSQL orders ids by their bytes, and so by their texts; Java would by signed halves.
    private static String text(Facts facts) {
        return facts.id().toString();
    }

    private Stream<Enquiry.Open> open() {
        return enquiries.values().stream()
                .filter(Enquiry.Open.class::isInstance)
                .map(Enquiry.Open.class::cast);
    }
}
