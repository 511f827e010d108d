package org.whereabouts.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.figures.Claim.Content;
import org.whereabouts.figures.Claim.Deed;
import org.whereabouts.figures.Claim.State;
import org.whereabouts.registry.Operation;

/// Claims in a list.
public final class ClaimsInMemory implements Claims {

    private final List<Claim> claims = new ArrayList<>();

    @Override
    public Optional<Claim.Id> add(Content said, String officer, Instant at, Claim.@Nullable Id replaces) {
        if (claims.stream().anyMatch(one -> same(one.said(), said))) {
            return Optional.empty();
        }
        var id = new Claim.Id(claims.size() + 1L);
        claims.add(new Claim(id, said, replaces, at, List.of()));
        return Optional.of(id);
    }

    private static boolean same(Content one, Content other) {
        return got(one, LocalDate.EPOCH).equals(got(other, LocalDate.EPOCH));
    }

    private static Content got(Content said, LocalDate day) {
        Claim.Source source = said.source();
        return new Content(
                said.operation(),
                said.measure(),
                said.amount(),
                said.of(),
                said.place(),
                said.period(),
                said.claimant(),
                new Claim.Source(
                        source.title(),
                        source.publisher(),
                        source.address(),
                        source.published(),
                        day,
                        source.sentence()));
    }

    @Override
    public Optional<Claim> find(Claim.Id id) {
        return claims.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean decide(Claim.Id id, State from, Deed deed) {
        Optional<Claim> found = find(id).filter(one -> one.state() == from);
        found.ifPresent(claim -> {
            List<Deed> history = new ArrayList<>(claim.history());
            history.add(deed);
            claims.set(claims.indexOf(claim), new Claim(id, claim.said(), claim.replaces(), claim.entered(), history));
        });
        return found.isPresent();
    }

    @Override
    public List<Claim> published(Operation.Id operation) {
        return claims.stream()
                .filter(one -> one.said().operation().equals(operation))
                .filter(Claim::wasPublished)
                .sorted(Comparator.comparing(ClaimsInMemory::day)
                        .thenComparingLong(one -> one.id().number()))
                .toList();
    }

    private static LocalDate day(Claim claim) {
        Claim.Source source = claim.said().source();
        LocalDate published = source.published();
        return claim.said().period().end().orElse(published == null ? source.got() : published);
    }

    @Override
    public List<Claim> waiting(int most) {
        return claims.stream()
                .filter(one -> one.state() == State.ENTERED)
                .limit(most)
                .toList();
    }
}
