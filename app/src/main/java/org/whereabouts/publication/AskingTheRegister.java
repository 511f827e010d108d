package org.whereabouts.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Comparator<Answer> CLOSEST_FIRST = Comparator.comparingDouble(Answer::weight)
            .reversed()
            .thenComparingLong(answer -> answer.card().person().number());

    private final Candidates candidates;
    private final ShowingEntries showing;

    AskingTheRegister(Candidates candidates, ShowingEntries showing) {
        this.candidates = candidates;
        this.showing = showing;
    }

    /// Asks.
    ///
    /// @param who   name and birth; without a name only the words count
    /// @param words anything else, or blank
    public List<Answer> ask(Operation.Id operation, Particulars who, String words) {
        Map<Person.Id, Candidate> proposed = new LinkedHashMap<>();
        candidates
                .find(new Question(operation, who, words, Audience.PUBLIC, PROPOSALS))
                .forEach(candidate -> proposed.putIfAbsent(candidate.person(), candidate));
        Stream<PublicCard> cards = showing.cards(proposed.keySet()).stream()
                .filter(card -> card.operation().equals(operation));
        Stream<Answer> answers = who.isUnidentified()
                ? cards.filter(card -> card.names().isEmpty()).map(card -> answer(card, null, words))
                : cards.map(card -> answer(card, comparisonWith(proposed.get(card.person())), words))
                        .filter(answer -> resembles(answer.comparison()))
                        .sorted(CLOSEST_FIRST);
        return answers.limit(MOST).toList();
    }

    private static @Nullable Comparison comparisonWith(@Nullable Candidate candidate) {
        return candidate == null ? null : candidate.comparison();
    }

    private static Answer answer(PublicCard card, @Nullable Comparison comparison, String words) {
        Set<String> mentioned = Arrays.stream(BETWEEN_WORDS.split(words))
                .filter(word -> word.length() > 1 && card.mentions(word))
                .collect(Collectors.toUnmodifiableSet());
        return new Answer(card, comparison, mentioned, shownBits(comparison) + A_WORD * mentioned.size());
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
