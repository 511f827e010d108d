package org.whereabouts.intake.reading.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.reading.ClaimedFigure;
import org.whereabouts.intake.reading.Measure;
import org.whereabouts.intake.reading.Said;
import org.whereabouts.intake.reading.claiming.Claim;
import org.whereabouts.intake.reading.claiming.Claims;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.DateSpan;
import org.whereabouts.intake.reading.text.NumberSpan;
import org.whereabouts.intake.reading.text.Numbers;
import org.whereabouts.intake.reading.text.PlaceSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;

/// Finds the claimed figures of an article, sentence after sentence.
public final class FiguresInText {

    private static final int FARTHEST = 20;
    private static final Set<String> PUT =
            Set.of("put", "counted", "нарахувала", "нарахували", "насчитала", "насчитали");
    private static final Set<String> THEM = Set.of("їх", "их", "them", "нас");
    private static final Set<String> MOSTLY = Set.of("найбільше", "больше", "most", "наибольшее");

    private @Nullable Said<Measure> former;
    private int paragraph = -1;

    /// The figures of the next sentence.
    public Counted next(Marked marked, List<Claim> claims) {
        var sentence = marked.sentence();
        if (paragraph != sentence.paragraph()) {
            former = null;
            paragraph = sentence.paragraph();
        }
        var numbers = Numbers.find(sentence);
        if (numbers.isEmpty()) {
            return new Counted(List.of(), List.of());
        }
        var clauses = new Clauses(sentence, numbers);
        var doubts = new Doubts(marked, clauses);
        var countings = numbers.stream()
                .map(number -> new Counting(sentence, number))
                .filter(doubts::isPossible)
                .filter(counting -> !clauses.isPart(counting.number().from()))
                .toList();
        var bonds = Bonds.of(marked, clauses, countings);
        return counted(marked, countings.stream().filter(doubts::isTold).toList(), bonds, claims);
    }

    private Counted counted(Marked marked, List<Counting> countings, Map<Counting, Trigger> bonds, List<Claim> claims) {
        var sentence = marked.sentence();
        var figures = new ArrayList<ClaimedFigure>();
        for (var counting : countings) {
            measure(sentence, counting, bonds.get(counting), figures).ifPresent(measure -> {
                figures.add(figure(marked, counting, counting.number(), measure, claims));
                former = measure;
            });
        }
        var spent = bonds.entrySet().stream()
                .filter(bond -> !isNamed(marked, bond.getKey(), bond.getValue()))
                .flatMap(bond -> covered(sentence, bond.getValue()))
                .distinct()
                .toList();
        return new Counted(figures, spent);
    }

    /// "Two volunteers, A and B, went missing": the word speaks of those named, too.
    private static boolean isNamed(Marked marked, Counting counting, Trigger trigger) {
        return marked.names().stream()
                .anyMatch(name -> name.from() >= counting.ends()
                        && name.to() <= trigger.term().from());
    }

    /// The words that speak of a number, also those of a person's fate over the same place.
    private static Stream<Term> covered(Sentence sentence, Trigger trigger) {
        var over = sentence.all(TermKind.FATE, TermKind.MOVE)
                .filter(term ->
                        term.from() < trigger.term().to() && trigger.term().from() < term.to());
        return Stream.concat(Stream.of(trigger.term()), over);
    }

    private Optional<Said<Measure>> measure(
            Sentence sentence, Counting counting, @Nullable Trigger trigger, List<ClaimedFigure> before) {
        if (trigger != null && trigger.isOfNoMeasure()) {
            return Optional.empty();
        }
        if (trigger != null) {
            var term = trigger.term();
            boolean hurt = term.value().equals("harmed")
                    && before.stream().anyMatch(figure -> figure.measure().value() == Measure.KILLED);
            return Optional.of(
                    new Said<>(hurt ? Measure.WOUNDED : trigger.measure(), sentence.span(term.from(), term.to())));
        }
        boolean them = false;
        for (int at = Math.max(0, counting.begins() - 2); at < counting.begins(); at++) {
            them |= THEM.contains(sentence.token(at).key());
        }
        int from = counting.number().from();
        boolean put = sentence.all(TermKind.SAY)
                .anyMatch(say -> say.to() <= from
                        && (PUT.contains(sentence.token(say.from()).key()) || isSpokenOf(sentence, say, counting)));
        boolean again = (them || put || isMostly(sentence, counting)) && !counting.hasUnit() && from > 0;
        return again ? Optional.ofNullable(former) : Optional.empty();
    }

    /// "Найбільше — понад 530 — у Москві": goes on with what was counted before.
    private static boolean isMostly(Sentence sentence, Counting counting) {
        return MOSTLY.contains(sentence.token(0).key()) && counting.begins() <= 2;
    }

    /// "Организаторы говорят о тысяче": the number of what was counted before.
    private static boolean isSpokenOf(Sentence sentence, Term say, Counting counting) {
        boolean of = sentence.is(say.to(), "о") || sentence.is(say.to(), "про") || sentence.is(say.to() - 1, "of");
        return of && counting.begins() - say.to() <= 1;
    }

    private static ClaimedFigure figure(
            Marked marked, Counting counting, NumberSpan number, Said<Measure> measure, List<Claim> claims) {
        var sentence = marked.sentence();
        var claim = Claims.nearest(claims, sentence, counting.begins());
        var date = date(marked, number);
        return new ClaimedFigure(
                measure,
                counting.amount(),
                counting.hasUnit() ? of(sentence, number.to(), counting.ends()) : null,
                place(marked, counting),
                date.map(span -> day(sentence, span, span.from())).orElse(null),
                date.map(span -> day(sentence, span, span.to())).orElse(null),
                claim.map(Claim::by).orElse(null),
                claim.map(Claim::via).orElse(null),
                verified(sentence).orElse(null),
                sentence.span(),
                sentence.span(counting.begins(), counting.ends()));
    }

    private static Said<String> of(Sentence sentence, int from, int to) {
        int end = to;
        if (sentence.is(to, "of") && !sentence.is(TermKind.NOTNAME, to + 2) && to + 3 <= sentence.size()) {
            end = sentence.is(to + 2, "age") ? to + 3 : to;
        }
        int begin = from;
        while (begin < to - 1 && (sentence.is(begin, "of") || sentence.is(begin, "the"))) {
            begin++;
        }
        var words = new StringBuilder();
        for (int at = begin; at < end; at++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(at).text());
        }
        return new Said<>(words.toString(), sentence.span(begin, end));
    }

    private static Optional<DateSpan> date(Marked marked, NumberSpan number) {
        return marked.dates().stream()
                .filter(date -> marked.sentence().distance(date.tokenFrom(), number.from()) <= FARTHEST)
                .min(Comparator.comparingInt(date -> marked.sentence().distance(date.tokenFrom(), number.from())));
    }

    private static Said<LocalDate> day(Sentence sentence, DateSpan span, LocalDate day) {
        return new Said<>(day, sentence.span(span.tokenFrom(), span.tokenTo()));
    }

    private static @Nullable Said<String> place(Marked marked, Counting counting) {
        return marked.places().stream()
                .filter(place -> marked.nameAt(place.from()).isEmpty())
                .filter(place -> distance(marked, place, counting) <= FARTHEST)
                .min(Comparator.comparingInt(place -> distance(marked, place, counting)))
                .map(place -> new Said<>(place.name(), marked.sentence().span(place.from(), place.to())))
                .orElse(null);
    }

    private static int distance(Marked marked, PlaceSpan place, Counting counting) {
        return marked.sentence().distance(place.from(), counting.begins());
    }

    /// Whether a sentence calls what it says verified, or not verified.
    public static Optional<Said<Boolean>> verified(Sentence sentence) {
        return sentence.all(TermKind.VERIFIED)
                .min(Comparator.comparing(Term::value))
                .map(term -> new Said<>(term.value().equals("yes"), sentence.span(term.from(), term.to())));
    }
}
