package org.whereabouts.exchange.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.whereabouts.exchange.reconcile.Found.Weighed;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Likelihood.Verdict;
import org.whereabouts.publication.AskingTheRegister;
import org.whereabouts.publication.AskingTheRegister.Answer;
import org.whereabouts.publication.wording.CardInWords;
import org.whereabouts.publication.wording.CardView;
import org.whereabouts.registry.Operation;

/// Answers a query as the search of the pages would: the same entries, in the same order, for the same reasons.
@Service
class AnsweringAQuery {

    /// Bits at which half of the score is reached: about a family name alone.
    private static final double HALF = 8;
    /// An answer that has less evidence than the best by this much is not close to it: sixteen times less likely.
    private static final double CLOSE = 4;

    private final AskingTheRegister asking;
    private final CardInWords cards;

    AnsweringAQuery(AskingTheRegister asking, CardInWords cards) {
        this.asking = asking;
        this.cards = cards;
    }

    /// Answers, the closest first; with nothing when too little is said.
    List<Found> answer(Query query, Operation operation, Locale language) {
        if (!query.saysEnough() || !query.admitsPeople()) {
            return List.of();
        }
        List<Answer> answers = asking.ask(operation.id(), query.who(), query.place());
        List<Found> found = new ArrayList<>();
        for (Answer answer : answers.subList(0, Math.min(query.most(), answers.size()))) {
            found.add(found(answer, found.isEmpty() && isSure(answers), language));
        }
        return found;
    }

    /// Whether the matcher says that the first is the one, and no other comes near. A full answer may have cut others
    /// off.
    private static boolean isSure(List<Answer> answers) {
        Comparison best = answers.getFirst().comparison();
        boolean alone = answers.size() == 1
                || (answers.get(0).weight() - answers.get(1).weight() >= CLOSE
                        && answers.size() < AskingTheRegister.MOST);
        return alone && best != null && best.verdict() == Verdict.SAME;
    }

    private Found found(Answer answer, boolean match, Locale language) {
        CardView card = cards.of(answer.card(), language);
        return new Found(
                card.id(),
                card.title(),
                description(card, answer),
                score(answer.weight()),
                match,
                weighed(answer),
                List.of(Thing.PERSON));
    }

    /// From 0 to 100: each further [#HALF] bits take half of what is missing, so that more evidence always counts.
    private static double score(double bits) {
        return Math.round(10_000 * (1 - Math.pow(2, -Math.max(0, bits) / HALF))) / 100.0;
    }

    /// What tells the entry from its namesakes, and why it is an answer, in the notation.
    private static String description(CardView card, Answer answer) {
        String facts = card.firstLines().stream()
                .map(line -> String.join(", ", line.parts()))
                .collect(Collectors.joining(" · "));
        Comparison comparison = answer.comparison();
        return comparison == null ? facts : facts + " — " + comparison.explanation();
    }

    private static List<Weighed> weighed(Answer answer) {
        Comparison comparison = answer.comparison();
        Stream<Weighed> compared = comparison == null
                ? Stream.of()
                : comparison.evidence().stream()
                        .map(one -> new Weighed(
                                one.feature().label(), tenths(one.weight().value())));
        Stream<Weighed> mentioned = answer.words().isEmpty()
                ? Stream.of()
                : Stream.of(new Weighed("words", answer.words().size()));
        return Stream.concat(compared, mentioned).toList();
    }

    private static double tenths(double bits) {
        return Math.round(bits * 10) / 10.0;
    }
}
