package org.whereabouts.intake.reading.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> THEM = Set.of("їх", "их", "them");

    private @Nullable Said<Measure> former;
    private int paragraph = -1;

    /// The figures of the next sentence.
    public Counted next(Marked marked, List<Claim> claims) {
        var sentence = marked.sentence();
        if (paragraph != sentence.paragraph()) {
            former = null;
            paragraph = sentence.paragraph();
        }
        var figures = new ArrayList<ClaimedFigure>();
        var spent = new ArrayList<Term>();
        for (var number : Numbers.find(sentence)) {
            var counting = new Counting(marked, number);
            if (counting.isPossible()) {
                var trigger = Trigger.of(marked, counting);
                measure(sentence, counting, number, trigger)
                        .ifPresent(measure -> figures.add(figure(marked, counting, number, measure, claims)));
                trigger.ifPresent(spent::add);
            }
        }
        if (!figures.isEmpty()) {
            former = figures.getLast().measure();
        }
        return new Counted(figures, spent);
    }

    private Optional<Said<Measure>> measure(
            Sentence sentence, Counting counting, NumberSpan number, Optional<Term> trigger) {
        if (trigger.isPresent()) {
            var term = trigger.get();
            return Optional.of(new Said<>(Trigger.measure(term), sentence.span(term.from(), term.to())));
        }
        boolean them = false;
        for (int at = Math.max(0, counting.begins() - 2); at < counting.begins(); at++) {
            them |= THEM.contains(sentence.token(at).key());
        }
        boolean put = sentence.all(TermKind.SAY)
                .anyMatch(say -> say.to() <= number.from()
                        && (sentence.is(say.from(), "put") || isSpokenOf(sentence, say, counting)));
        boolean again = (them || put) && !counting.hasUnit() && number.from() > 0;
        return again ? Optional.ofNullable(former) : Optional.empty();
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
