package org.whereabouts.enquiries.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whereabouts.enquiries.Sought;
import org.whereabouts.enquiries.matches.CandidatesOfEnquiries.JudgedOne;
import org.whereabouts.enquiries.matches.FindingCompetingEnquiries.Competing;
import org.whereabouts.enquiries.matches.OpenEnquiries.Ended;
import org.whereabouts.enquiries.matches.OpenEnquiries.Open;
import org.whereabouts.enquiries.matches.OpenEnquiries.Place;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes.Changed;
import org.whereabouts.registry.finding.PeopleInMemory;
import org.whereabouts.sealing.Labelled;
import org.whereabouts.sealing.Unsealing;

/// All that is unsealed for matching while the service is unlocked: who is sought, and who was proposed.
/// For one thread at a time.
final class Memory implements AutoCloseable {

    private final StandingMatches standing;
    private final Unsealing.OfAll unsealing;
    private final Map<UUID, Map<UUID, Candidate>> proposed = new HashMap<>();
    /// Who has not been compared with the register yet.
    private final Map<UUID, SoughtInMemory> backlog = new LinkedHashMap<>();
    private Place place = Place.START;

    Memory(PeopleInMemory.Making making, Unsealing.OfAll unsealing) {
        this.standing = new StandingMatches(making);
        this.unsealing = unsealing;
    }

    /// The place of the last change of the enquiries that is known here.
    Place place() {
        return place;
    }

    int size() {
        return standing.size();
    }

    /// Takes in enquiries as they are now.
    ///
    /// @return who is sought by those that are open
    List<SoughtInMemory> take(List<OpenEnquiries.Line> lines, LocalDate today) {
        List<Open> open = new ArrayList<>();
        for (var line : lines) {
            switch (line) {
                case Open one -> open.add(one);
                case Ended ended -> forget(ended);
            }
            place = line.place();
        }
        List<Optional<byte[]>> opened =
                unsealing.unseal(open.stream().map(Memory::labelled).toList());
        List<SoughtInMemory> sought = new ArrayList<>(open.size());
        for (int at = 0; at < opened.size(); at++) {
            var line = open.get(at);
            // Erased meanwhile: the change that says so comes next.
            opened.get(at).map(json -> SoughtInMemory.read(line, json, today)).ifPresent(sought::add);
        }
        standing.take(sought);
        return sought;
    }

    private static Labelled labelled(Open line) {
        return new Labelled(line.enquiry().subject(), Sought.FIELD, line.sought());
    }

    private void forget(Ended ended) {
        UUID enquiry = ended.enquiry().value();
        standing.forget(enquiry);
        backlog.remove(enquiry);
        if (ended.erased()) {
            proposed.remove(enquiry);
        } else {
            // What was judged is remembered, should it be opened again; what waited is not waiting any more.
            proposed.getOrDefault(enquiry, Map.of()).values().removeIf(Candidate::waits);
        }
    }

    /// Takes in candidates that were stored.
    void remember(List<CandidatesOfEnquiries.Stored> stored) {
        List<Optional<byte[]>> opened = unsealing.unseal(
                stored.stream().map(SealingCandidates::labelled).toList());
        for (int at = 0; at < opened.size(); at++) {
            var one = stored.get(at);
            opened.get(at).map(seen -> SealingCandidates.opened(one, seen)).ifPresent(this::remember);
        }
    }

    void remember(Candidate candidate) {
        proposed.computeIfAbsent(candidate.enquiry(), first -> new HashMap<>()).put(candidate.id(), candidate);
    }

    /// Takes note of what an officer judged, or took back.
    void judged(UUID enquiry, UUID candidate, Judgement judgement) {
        Candidate known = proposed.getOrDefault(enquiry, Map.of()).get(candidate);
        if (known != null) {
            remember(known.with(judgement));
            compareAgain(enquiry);
        }
    }

    /// Takes note of what an officer judged elsewhere. A rejection makes room for who was left out.
    void judged(JudgedOne judged) {
        Candidate known = proposed.getOrDefault(judged.enquiry(), Map.of()).get(judged.candidate());
        if (known != null && known.waits()) {
            remember(known.with(judged.judgement()));
            compareAgain(judged.enquiry());
        }
    }

    /// Open enquiries that may look for the same person; null when this one is not here.
    @Nullable
    List<Competing> competing(UUID enquiry) {
        return standing.find(enquiry).map(standing::competing).orElse(null);
    }

    /// Open enquiries that may look for the same person as one that is not here.
    List<Competing> like(SoughtInMemory one) {
        return standing.competing(one);
    }

    /// All candidates that an enquiry ever had.
    Collection<Candidate> of(UUID enquiry) {
        return List.copyOf(proposed.getOrDefault(enquiry, Map.of()).values());
    }

    /// All candidates.
    Collection<Candidate> all() {
        return proposed.values().stream()
                .flatMap(some -> some.values().stream())
                .toList();
    }

    /// What a report changes.
    List<Candidate> answeredBy(Changed changed, Instant now) {
        List<Candidate> news = new ArrayList<>();
        standing.answeredBy(changed).forEach((enquiry, seen) -> news.addAll(propose(enquiry, List.of(seen), now)));
        return news;
    }

    /// What is new for an enquiry among what was seen for it; it is remembered.
    List<Candidate> propose(UUID enquiry, List<Seen> seen, Instant now) {
        var proposed = Proposing.of(enquiry, List.copyOf(of(enquiry)), seen, now);
        List<Candidate> news = new ArrayList<>(proposed.fresh());
        news.addAll(proposed.better());
        news.forEach(this::remember);
        return news;
    }

    /// Those in the register who may be the person sought.
    List<Seen> inTheRegister(SoughtInMemory one, Candidates register) {
        return standing.inTheRegister(one, register);
    }

    /// Has an enquiry compared with the register, when its turn comes.
    void compareLater(SoughtInMemory one) {
        backlog.put(one.enquiry(), one);
    }

    /// Has an enquiry compared with the register again, if it is open.
    void compareAgain(UUID enquiry) {
        standing.find(enquiry).ifPresent(this::compareLater);
    }

    /// The next so many that have not been compared with the register; they are taken out.
    List<SoughtInMemory> uncompared(int most) {
        var some = backlog.values().stream().limit(most).toList();
        some.forEach(one -> backlog.remove(one.enquiry()));
        return some;
    }

    @Override
    public void close() {
        proposed.clear();
        standing.close();
    }
}
