package org.whereabouts.intake.reading.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.reading.claiming.Marked;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// How far a number of a sentence and a word of what becomes of people are apart.
final class Cost {

    private static final int NEVER = 1000;
    private static final int BESIDE = 5;
    private static final int COMMA = 5;
    private static final int COLON = 8;
    private static final int ONLY_A_NAME = 14;
    private static final int BLOCKED = 14;
    private static final int LATER = 8;
    private static final int FEW = 10;
    private static final int HAD = 4;
    private static final Set<String> HAS =
            Set.of(("had has have with population home налічує налічувало насчитывает насчитывало"
                            + " насчитывал мало осталось залишилось залишилося")
                    .split(" "));
    private static final Set<String> PARTS = Set.of("as", "and", "but", "while", "а", "але", "но");
    private static final Set<String> NOT = Set.of("not", "не", "no", "never", "ні", "ни", "nor");
    private static final Pattern VERB = Pattern.compile(
            "were|was|are|is|had|have|has|been|.{2,}(?:ть|ться|лися|лись|ли|ло|ла|ет|ют|ут|ят|ає|ують)");

    private final Marked marked;
    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Counting> countings;
    private final List<Trigger> triggers;

    Cost(Marked marked, Clauses clauses, List<Counting> countings, List<Trigger> triggers) {
        this.marked = marked;
        this.sentence = marked.sentence();
        this.clauses = clauses;
        this.countings = countings;
        this.triggers = triggers;
    }

    /// How far they are apart; very far where they do not belong together.
    int of(Counting counting, Trigger trigger) {
        if (isSelf(counting, trigger)) {
            return self(trigger);
        }
        boolean behind = trigger.term().from() >= counting.ends();
        int from = behind ? counting.ends() : trigger.term().to();
        int to = behind ? trigger.term().from() : counting.begins();
        if (to < from
                || (behind && trigger.isOnlyBefore())
                || isNot(trigger)
                || isOfAPart(counting, trigger)
                || isAttribute(counting, trigger)
                || !isNearEnough(counting, trigger, from, to)) {
            return NEVER;
        }
        return between(from, to)
                - (trigger.isBoth() ? BESIDE : 0)
                + (behind ? 0 : 1)
                + (trigger.isPopulation() ? LATER : 0)
                + (trigger.isNoun() && behind ? 1 : 0)
                + (isBlocked(counting, from, to, behind) ? BLOCKED : 0)
                + abroad(counting, trigger);
    }

    /// Whether a number without a word of its own goes on with the one before: "…, in Omsk 12".
    boolean isShared(Counting before, Counting counting) {
        int from = counting.number().from();
        boolean colon = false;
        for (int at = before.ends(); at < from; at++) {
            colon |= sentence.isSign(at, ":");
        }
        boolean told = clauses.isOne(before.number().from(), from) || hasVerb(counting) || hasTrigger(counting);
        return !colon && !told && (isSomewhere(counting) || isJoined(before, counting));
    }

    /// "Ten children and one woman were killed", "… killed ten children and one woman".
    boolean isJoined(Counting before, Counting after) {
        int join = clauses.begin(after.number().from());
        boolean one = join <= after.begins()
                && clauses.isJoined(join)
                && clauses.isOne(before.number().from(), join - 1);
        return one && before.isOfPeople() && after.isOfPeople() && !(hasTrigger(before) && hasTrigger(after));
    }

    private boolean isSomewhere(Counting counting) {
        int from = clauses.begin(counting.number().from());
        int to = clauses.end(counting.number().from());
        boolean dash = false;
        for (int at = from; at < to; at++) {
            dash |= sentence.isSign(at, "—–");
        }
        return dash || marked.places().stream().anyMatch(place -> place.from() >= from && place.from() < to);
    }

    private boolean hasTrigger(Counting counting) {
        return triggers.stream()
                .anyMatch(trigger ->
                        clauses.isOne(trigger.term().from(), counting.number().from()));
    }

    /// Whether its clause says something else of those who are counted.
    private boolean hasVerb(Counting counting) {
        int from = clauses.begin(counting.number().from());
        int to = clauses.end(counting.number().from());
        for (int at = from; at < to; at++) {
            var token = sentence.token(at);
            boolean said = sentence.is(TermKind.SAY, at) || sentence.is(TermKind.SAY, at + 1);
            boolean word = token.kind() == Token.Kind.WORD && !token.isCapital() && !said;
            boolean other = at >= counting.begins() && at < counting.ends();
            if (word && !other && VERB.matcher(token.key()).matches() && !sentence.is(TermKind.GROWN, at)) {
                return true;
            }
        }
        return false;
    }

    private int between(int from, int to) {
        int far = 0;
        for (int at = from; at < to; at++) {
            if (sentence.isSign(at, ";")) {
                return NEVER;
            }
            boolean aside = clauses.isPart(at) && !clauses.isOne(at, Math.max(0, from - 1));
            far += aside ? 0 : 1;
            far += clauses.isSign(at) ? (sentence.isSign(at, ":") ? COLON : COMMA) : 0;
            far += clauses.isJoined(at) ? COMMA : 0;
        }
        return far;
    }

    /// What it costs to leave the clause of the number: much where that has its own word or its own verb.
    private int abroad(Counting counting, Trigger trigger) {
        if (clauses.isOne(trigger.term().from(), counting.number().from())) {
            return 0;
        }
        boolean own = triggers.stream()
                .filter(other ->
                        clauses.isOne(other.term().from(), counting.number().from()))
                .anyMatch(other -> !(isSelf(counting, other) && other.isOnlyAName()) && !other.isPopulation());
        boolean relative = trigger.term().from() == counting.ends() + 1 && sentence.isSign(counting.ends(), ",");
        return own || (hasVerb(counting) && !relative) ? NEVER : 0;
    }

    private static int self(Trigger trigger) {
        return trigger.isBoth()
                ? -BESIDE
                : trigger.isWeak() ? NEVER : trigger.isPopulation() || trigger.isOnlyAName() ? ONLY_A_NAME : 2;
    }

    /// Жителей, deaths, погибших: what they are called says what is counted.
    private boolean isSelf(Counting counting, Trigger trigger) {
        var term = trigger.term();
        boolean inside = term.from() >= counting.number().to()
                && (term.to() == counting.ends()
                        || term.from() <= counting.number().to() + 1)
                && term.from() <= counting.ends();
        return inside
                && (trigger.isPopulation()
                        ? term.to() == counting.ends() && isSettled(counting, trigger)
                        : trigger.isNoun());
    }

    /// Whether the sentence says that they live there: evacuated inhabitants are no population.
    private boolean isSettled(Counting counting, Trigger self) {
        boolean had = false;
        for (int at = Math.max(0, counting.begins() - HAD); at < counting.begins(); at++) {
            had |= HAS.contains(sentence.token(at).key());
        }
        return had || triggers.stream().anyMatch(other -> !other.equals(self) && other.isPopulation());
    }

    /// What is told of a part is not told of the whole, but in "seven people including a girl died".
    private boolean isOfAPart(Counting counting, Trigger trigger) {
        int at = trigger.term().from();
        return clauses.isPart(at) && !clauses.isOne(at, counting.number().from());
    }

    private boolean isNot(Trigger trigger) {
        int from = trigger.term().from();
        return from > 0
                && (NOT.contains(sentence.token(from - 1).key())
                        || (from > 1 && NOT.contains(sentence.token(from - 2).key())));
    }

    /// "40 wounded men", "relatives of missing soldiers": says of which men, not what becomes of a number.
    private boolean isAttribute(Counting counting, Trigger trigger) {
        var term = trigger.term();
        boolean latin = sentence.token(term.from()).key().charAt(0) < 'а';
        boolean one = term.to() - term.from() == 1
                && latin
                && !trigger.isNoun()
                && (term.kind() == TermKind.FATE || term.kind() == TermKind.COUNT)
                && sentence.is(TermKind.PEOPLE, term.to());
        boolean inside = counting.hasUnit() && term.from() >= counting.number().to() && term.to() <= counting.ends();
        boolean others = counting.hasUnit()
                && term.from() > counting.ends()
                && term.from() <= counting.ends() + 2
                && sentence.is(counting.ends(), "of");
        boolean unsettled = trigger.isPopulation() && term.to() == counting.ends();
        return (one && inside) || inside || others || unsettled;
    }

    /// A noun that counts stands beside its number, or has grown to it: "a town of 14,000", "the toll has risen to 9".
    private boolean isNearEnough(Counting counting, Trigger trigger, int from, int to) {
        boolean few = counting.number().max() < FEW;
        boolean moved = trigger.term().kind() == TermKind.MOVE && !counting.isOfPeople();
        if (few && (moved || trigger.isPopulation())) {
            return false;
        }
        if (!trigger.isNoun()) {
            return !trigger.isOfThingsToo() || countings.stream().anyMatch(Counting::isOfPeople);
        }
        boolean town = to == counting.begins() && sentence.is(from - 1, "of") && trigger.isPopulation();
        if (town) {
            return to == from;
        }
        boolean grown = false;
        boolean parted = false;
        for (int at = from; at < to; at++) {
            grown |= sentence.is(TermKind.GROWN, at);
            parted |= PARTS.contains(sentence.token(at).key());
        }
        boolean here = clauses.isOne(trigger.term().from(), counting.number().from())
                || sentence.isSign(from, ":")
                || (sentence.isSign(from, ",") && to == from + 1);
        return grown || (here && to - from <= BESIDE && !parted);
    }

    /// Another number stands between, to which the word belongs; or a name does.
    private boolean isBlocked(Counting counting, int from, int to, boolean behind) {
        boolean number = countings.stream()
                .anyMatch(other -> other != counting
                        && other.number().from() >= from
                        && other.number().to() <= to
                        && !clauses.isPart(other.number().from()));
        boolean name = behind
                && !sentence.isSign(from, ",")
                && marked.names().stream()
                        .anyMatch(one ->
                                one.from() >= from && one.from() < to && !sentence.is(TermKind.SAY, one.from() - 1));
        return number || name;
    }
}
