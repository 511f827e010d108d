package org.whereabouts.registry.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Act;
import org.whereabouts.audit.Audit;
import org.whereabouts.matching.Comparison;
import org.whereabouts.registry.identity.OpenPair.Answer;
import org.whereabouts.registry.identity.OpenPair.Given;

/// Answers whether two entries are one human being, and takes an answer back.
@Service
public class JudgingAPair {

    private final OpenPairs pairs;
    private final JoiningEntries joining;
    private final Audit audit;

    JudgingAPair(OpenPairs pairs, JoiningEntries joining, Audit audit) {
        this.pairs = pairs;
        this.joining = joining;
        this.audit = audit;
    }

    /// Answers.
    ///
    /// @param seen   what the officer saw when they decided
    /// @param reason a code or a few words that name nobody
    @Transactional
    public Outcome judge(OpenPair.Id id, Answer answer, Comparison seen, String officer, String reason) {
        Optional<OpenPair> held = pairs.hold(id).filter(pair -> pairs.waits(id));
        if (held.isEmpty()) {
            return new AlreadyAnswered();
        }
        OpenPair pair = held.get();
        if (officer.equals(pair.notFor())) {
            return new NeedsOtherEyes();
        }
        if (answer == Answer.SAME && seen.isVetoed()) {
            return new Contradicted();
        }
        if (answer == Answer.SAME && joining.areKeptApart(pair)) {
            return new KeptApart();
        }
        boolean done = switch (answer) {
            case SAME -> joining.join(pair, officer, reason);
            case DIFFERENT -> joining.keepApart(pair, officer, reason);
            case CANNOT_TELL, SECOND_LOOK -> true;
        };
        if (!done) {
            return new AlreadyAnswered();
        }
        long number = pairs.add(pair, answer, officer, reason, seen.explanation());
        pairs.put(id, answer.then(), answer == Answer.SECOND_LOOK ? officer : null);
        audit.append(new Act(
                officer,
                "pair.answered",
                Long.toString(id.number()),
                Map.of("answer", answer.name(), "number", Long.toString(number), "evidence", codes(seen))));
        return new Answered(number);
    }

    /// Takes an answer back: the pair, the entries and their reports are as they were. Only the last answer
    /// to a pair can be taken back, so that nothing is pulled from under a later one.
    @Transactional
    public Undoing undo(long number, String officer) {
        Optional<Given> given = pairs.answer(number).filter(one -> !one.undone());
        if (given.isEmpty()) {
            return new NotThere();
        }
        OpenPair pair = pairs.hold(given.get().pair()).orElseThrow();
        if (pairs.last(pair.id()).filter(last -> last.number() == number).isEmpty()) {
            return new NotTheLast();
        }
        boolean done = switch (given.get().answer()) {
            case SAME -> joining.part(pair, officer);
            case DIFFERENT -> joining.letMeet(pair);
            case CANNOT_TELL, SECOND_LOOK -> true;
        };
        if (!done) {
            return new NotTheLast();
        }
        pairs.undo(number, officer);
        pairs.put(pair.id(), given.get().before(), given.get().beforeNotFor());
        audit.append(new Act(
                officer,
                "pair.answer.undone",
                Long.toString(pair.id().number()),
                Map.of("number", Long.toString(number))));
        return new Undone(pair.id());
    }

    /// The findings without the words of names, which are not for the audit.
    private static String codes(Comparison seen) {
        var codes = new StringBuilder();
        seen.evidence()
                .forEach(one -> codes.append(codes.isEmpty() ? "" : " ")
                        .append(one.feature().name())
                        .append('=')
                        .append(one.finding().name()));
        return codes.append(" ⇒ ").append(seen.bits().tenths()).toString();
    }

    /// What came of answering.
    public sealed interface Outcome {}

    /// It is noted.
    ///
    /// @param number by which it can be taken back
    public record Answered(long number) implements Outcome {}

    /// Somebody answered it before, or an entry is not what it was.
    public record AlreadyAnswered() implements Outcome {}

    /// They asked for somebody else's eyes themselves.
    public record NeedsOtherEyes() implements Outcome {}

    /// Something rules out that they are one: no sum of other evidence outweighs it.
    public record Contradicted() implements Outcome {}

    /// Of two entries that were joined into these, somebody judged that they are two; that has to be taken
    /// back first.
    public record KeptApart() implements Outcome {}

    /// What came of taking back.
    public sealed interface Undoing {}

    /// The pair waits again as it did.
    public record Undone(OpenPair.Id pair) implements Undoing {}

    /// There is no such answer, or it was taken back.
    public record NotThere() implements Undoing {}

    /// A later decision rests on it; that one has to be taken back first.
    public record NotTheLast() implements Undoing {}
}
