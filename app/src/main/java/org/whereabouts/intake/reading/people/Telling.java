package org.whereabouts.intake.reading.people;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.claiming.Claim;
import org.whereabouts.intake.reading.claiming.Claims;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.figures.FiguresInText;
import org.whereabouts.intake.reading.text.DateSpan;
import org.whereabouts.intake.reading.text.PlaceSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.registry.Status;

/// Writes down what a word of fate says of somebody: the status, with the date, the place and the claimant beside it.
final class Telling {

    private static final int NEAR = 16;
    private static final int AT_ONCE = 3;
    private static final int IN_THE_CLAUSE = 11;
    private static final Set<String> AND = Set.of("and", "та", "і", "й", "и");
    private static final Map<Status, Integer> WEIGHTS = weights();

    private final Marked marked;
    private final Sentence sentence;
    private final List<Seen> seen;
    private final int number;

    Telling(Marked marked, List<Seen> seen, int number) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.seen = seen;
        this.number = number;
    }

    void tell(Draft who, Term term, List<Claim> claims) {
        if (term.kind() == TermKind.MOVE) {
            who.concerned = true;
            return;
        }
        var verified = FiguresInText.verified(sentence);
        if (who.status != null && verified.isPresent() && !verified.get().value()) {
            who.verified = verified.get();
            return;
        }
        var status = Status.valueOf(term.value().toUpperCase(Locale.ROOT));
        boolean heavier = who.status == null || weight(status) > weight(who.status.value());
        boolean again = who.status != null && who.status.value() == status;
        if (again) {
            who.date = who.date == null ? date(term).orElse(null) : who.date;
            who.place = who.place == null ? place(term).orElse(null) : who.place;
        }
        if (heavier) {
            who.status = new Said<>(status, sentence.span(term.from(), term.to()));
            who.told = number;
            who.date = date(term).orElse(null);
            who.place = place(term).orElse(null);
            who.saidBy = Claims.nearest(claims, sentence, term.from())
                    .map(Claim::by)
                    .filter(by -> who.name == null || !by.value().equals(who.name.name()))
                    .orElse(null);
            who.verified = verified.orElse(null);
        }
    }

    private Optional<Said<PartialDate>> date(Term term) {
        return marked.dates().stream()
                .filter(date -> date.date() != null && far(date, term) <= IN_THE_CLAUSE)
                .min(Comparator.comparingInt(date -> far(date, term)))
                .map(date -> new Said<>(
                        Objects.requireNonNull(date.date()), sentence.span(date.tokenFrom(), date.tokenTo())));
    }

    private int far(DateSpan date, Term term) {
        return sentence.distance(date.tokenFrom(), term.from());
    }

    private Optional<Said<String>> place(Term term) {
        return marked.places().stream()
                .filter(place -> seen.stream().noneMatch(one -> place.from() >= one.from() && place.from() < one.to()))
                .filter(place -> far(place, term) <= NEAR)
                .min(Comparator.comparingInt(place -> far(place, term)))
                .map(place -> new Said<>(place.name(), sentence.span(place.from(), place.to())));
    }

    private int far(PlaceSpan place, Term term) {
        boolean before = place.from() < term.from();
        boolean parted = false;
        for (int at = place.to(); at < term.from(); at++) {
            int here = at;
            parted |= AND.contains(sentence.token(at).key())
                    && sentence.all(TermKind.FATE)
                            .anyMatch(other -> other.to() <= here && other.to() >= place.from() - NEAR);
        }
        return sentence.distance(place.from(), term.from()) + (before ? AT_ONCE : 0) + (parted ? NEAR : 0);
    }

    private static int weight(Status status) {
        return WEIGHTS.getOrDefault(status, 0);
    }

    private static Map<Status, Integer> weights() {
        var order = List.of(
                Status.DISPLACED,
                Status.WOUNDED,
                Status.MISSING,
                Status.DETAINED,
                Status.DEPORTED,
                Status.INTERNED,
                Status.CAPTURED,
                Status.SAFE_AND_WELL,
                Status.RELEASED,
                Status.EXCHANGED,
                Status.KILLED);
        var weights = new EnumMap<Status, Integer>(Status.class);
        order.forEach(status -> weights.put(status, order.indexOf(status) + 1));
        return weights;
    }
}
