package org.whereabouts.publication;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.whereabouts.matching.Comparison;
import org.whereabouts.matching.Feature;
import org.whereabouts.matching.Particulars;
import org.whereabouts.publication.card.PublicCard;
import org.whereabouts.registry.Operation;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Candidates.Audience;
import org.whereabouts.registry.finding.Candidates.Candidate;
import org.whereabouts.registry.finding.Candidates.Question;

/// Answers the public from published entries, with at most [#MOST] cards.
///
/// What the index proposes is looked up again and put in order by that alone which the cards show: neither the
/// presence of an answer nor its place tells anything that is kept back, such as a unit or the place of a camp. (The
/// day of birth counts among namesakes of one year, whose order it may change; no page says so.)
@Service
public class AskingTheRegister {

    /// The most answers to one question.
    public static final int MOST = 25;

    private static final int PROPOSALS = 2 * MOST;
    private static final double A_WORD = 4;
    private static final double ENOUGH = 3;
    private static final Set<Feature> SHOWN =
            EnumSet.of(Feature.FAMILY, Feature.GIVEN, Feature.PATRONYMIC, Feature.BORN, Feature.SEX);

    private final Candidates candidates;
    private final ShowingEntries showing;

    AskingTheRegister(Candidates candidates, ShowingEntries showing) {
        this.candidates = candidates;
        this.showing = showing;
    }

    /// Asks.
    ///
    /// @param who   name and birth, without a name only the words count
    /// @param words anything else, or blank
    public List<Answer> ask(Operation.Id operation, Particulars who, String words) {
        Map<Person.Id, Candidate> proposed =
                candidates.find(new Question(operation, who, words, Audience.PUBLIC, PROPOSALS)).stream()
                        .collect(Collectors.toMap(Candidate::person, Function.identity(), (first, second) -> first));
        return showing.cards(proposed.keySet()).stream()
                .filter(card -> card.operation().equals(operation))
                .map(card -> answer(card, proposed.get(card.person()), who.isUnidentified()))
                .filter(answer -> answer != null)
                .sorted(Comparator.comparingDouble(Answer::weight)
                        .reversed()
                        .thenComparingLong(answer -> answer.card().person().number()))
                .limit(MOST)
                .toList();
    }

    private static @Nullable Answer answer(PublicCard card, @Nullable Candidate candidate, boolean byWords) {
        if (candidate == null || byWords != card.names().isEmpty()) {
            return null;
        }
        Set<String> words =
                candidate.words().stream().filter(word -> card.mentions(word)).collect(Collectors.toUnmodifiableSet());
        double names = shownBits(candidate.comparison());
        boolean fits = byWords ? !words.isEmpty() : resembles(candidate.comparison());
        return fits ? new Answer(card, candidate.comparison(), words, names + A_WORD * words.size()) : null;
    }

    /// A year or a common given name alone is not enough, and the family name must not be another one.
    private static boolean resembles(@Nullable Comparison comparison) {
        return comparison != null
                && !comparison.isVetoed()
                && shownBits(comparison) >= ENOUGH
                && comparison.evidence().stream()
                        .noneMatch(one ->
                                one.feature() == Feature.FAMILY && one.weight().value() < 0);
    }

    private static double shownBits(@Nullable Comparison comparison) {
        return comparison == null
                ? 0
                : comparison.evidence().stream()
                        .filter(one -> SHOWN.contains(one.feature()))
                        .mapToDouble(one -> one.weight().value())
                        .sum();
    }

    /// One card that may be meant.
    ///
    /// @param card       what may be shown of the person
    /// @param comparison what was found on comparing the names, or null where only words were asked
    /// @param words      the words of the question that stand on the card
    /// @param weight     by what the answers are in order
    public record Answer(PublicCard card, @Nullable Comparison comparison, Set<String> words, double weight) {
        public Answer {
            words = Set.copyOf(words);
        }
    }
}
