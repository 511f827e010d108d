package org.whereabouts.intake.reading.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.whereabouts.intake.reading.text.NumberSpan;
import org.whereabouts.intake.reading.text.Sentence;
import org.whereabouts.intake.reading.text.Term;
import org.whereabouts.intake.reading.text.TermKind;
import org.whereabouts.intake.reading.text.Token;

/// The clauses of a sentence in which things are counted, and what they take away from a number: that it is a part
/// of another one, that it is planned or feared.
final class Clauses {

    private static final Set<String> JOINS =
            Set.of("and", "but", "while", "та", "і", "й", "и", "а", "але", "но", "хотя", "хоча");
    private static final int NEAR = 6;

    private final Sentence sentence;
    private final List<NumberSpan> numbers;
    private final int[] clause;
    private final boolean[] part;
    private final boolean[] unreal;

    Clauses(Sentence sentence, List<NumberSpan> numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        this.clause = new int[sentence.size()];
        this.part = new boolean[sentence.size()];
        this.unreal = new boolean[sentence.size()];
        cut();
        sentence.all(TermKind.PART).forEach(this::part);
        sentence.all(TermKind.UNREAL).forEach(this::unreal);
    }

    /// Whether two tokens stand in one clause.
    boolean isOne(int one, int other) {
        return clause[one] == clause[other];
    }

    /// The first token of the clause of a token.
    int begin(int token) {
        int at = token;
        while (at > 0 && clause[at - 1] == clause[token]) {
            at--;
        }
        return at;
    }

    /// The first token behind the clause of a token.
    int end(int token) {
        int at = token;
        while (at < clause.length && clause[at] == clause[token]) {
            at++;
        }
        return at;
    }

    /// Whether what stands there is a part of a number that was told: "including …", "of whom …".
    boolean isPart(int token) {
        return part[token];
    }

    /// Whether what stands there is planned, feared, supposed: not what has happened.
    boolean isUnreal(int token) {
        return unreal[token];
    }

    /// Whether a clause begins here with "and".
    boolean isJoined(int token) {
        return token > 0 && clause[token] != clause[token - 1] && !isSign(token - 1);
    }

    /// Whether a sign ends a clause here.
    boolean isSign(int token) {
        return sentence.isSign(token, ",;:()") && !isTime(token);
    }

    /// "15:00".
    boolean isTime(int token) {
        return sentence.is(token, ":") && isShort(token - 1) && isShort(token + 1);
    }

    private boolean isShort(int token) {
        return token >= 0
                && token < sentence.size()
                && sentence.token(token).kind() == Token.Kind.NUMBER
                && sentence.token(token).text().length() <= 2;
    }

    private void cut() {
        int now = 0;
        for (int at = 0; at < clause.length; at++) {
            boolean join = at > 0
                    && JOINS.contains(sentence.token(at).key())
                    && !isSign(at - 1)
                    && !sentence.is(TermKind.TOLL, at);
            if (join && isBeforeANumber(at)) {
                now++;
            }
            clause[at] = now;
            if (isSign(at)) {
                now++;
            }
        }
    }

    /// "And" begins a clause where a number follows soon; not within a range.
    private boolean isBeforeANumber(int at) {
        for (var number : numbers) {
            if (number.from() <= at && at < number.to()) {
                return false;
            }
            if (number.from() > at && number.from() <= at + NEAR) {
                return isUnbroken(at, number.from());
            }
        }
        return false;
    }

    private boolean isUnbroken(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isSign(at)) {
                return false;
            }
        }
        return true;
    }

    private void part(Term term) {
        if (term.value().equals("back") && isNumber(term.from() - 1)) {
            boolean relative = sentence.token(term.to() - 1).key().matches("whom|which|яких|которых");
            if (relative || !isTold(term.from())) {
                mark(part, begin(term.from()), end(term.from()));
            }
            return;
        }
        if (term.value().equals("back") && term.from() > begin(term.from()) + 1) {
            return;
        }
        mark(part, term.value().equals("among") ? begin(term.from()) : term.from(), end(term.from()));
        goOn(end(term.from()));
    }

    /// "Including two women, three men and a child": as long as nothing else is told.
    private void goOn(int begin) {
        int at = begin;
        while (at < clause.length && !sentence.isSign(at - 1, ";:") && isNumbered(at) && !isTold(at)) {
            mark(part, at, end(at));
            at = end(at);
        }
    }

    private boolean isNumber(int token) {
        return numbers.stream().anyMatch(number -> number.from() <= token && token < number.to());
    }

    private boolean isNumbered(int token) {
        return numbers.stream().anyMatch(number -> isOne(number.from(), token));
    }

    /// Whether a clause has a word of what becomes of people, or of saying.
    boolean isTold(int token) {
        return sentence.all(TermKind.FATE, TermKind.COUNT, TermKind.MOVE, TermKind.SAY)
                .anyMatch(term -> isOne(term.from(), token));
    }

    /// What is planned holds up to the next sign.
    private void unreal(Term term) {
        if (isMonth(term) || isOfChecking(term)) {
            return;
        }
        boolean all = term.value().equals("sentence");
        int from = term.from();
        int to = term.to();
        while (from > 0 && (all || isOne(from - 1, from))) {
            from--;
        }
        while (to < clause.length && (all || !isSign(to - 1))) {
            to++;
        }
        mark(unreal, from, to);
    }

    /// "May" with a capital.
    private boolean isMonth(Term term) {
        return sentence.is(term.from(), "may") && sentence.token(term.from()).isCapital();
    }

    /// "Could not be verified" says nothing of what has happened.
    private boolean isOfChecking(Term term) {
        return sentence.all(TermKind.VERIFIED)
                .anyMatch(verified -> verified.from() >= term.from() - 2 && verified.from() <= term.to() + 2);
    }

    private static void mark(boolean[] marks, int from, int to) {
        Arrays.fill(marks, from, to, true);
    }
}
