package org.whereabouts.casework.matches;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.access.SignedIn;
import org.whereabouts.casework.matches.Answers.Answer;
import org.whereabouts.casework.matches.Answers.Given;
import org.whereabouts.casework.matches.LookingAtACandidate.Seen;
import org.whereabouts.casework.queues.TakingInHand;
import org.whereabouts.casework.reading.Readings;
import org.whereabouts.enquiries.matches.JudgingACandidate;
import org.whereabouts.enquiries.matches.JudgingACandidate.Judged;
import org.whereabouts.notices.News;

/// Answers whether a candidate is the person sought, and takes an answer back. That a family is told of a
/// death, or of a grave wound, takes two.
@Service
class AnsweringACandidate {

    static final Duration PUT_OFF = Duration.ofDays(14);

    private final JudgingACandidate judging;
    private final GraveMatches grave;
    private final Answers answers;
    private final Hands hands;
    private final Told told;

    AnsweringACandidate(JudgingACandidate judging, GraveMatches grave, Answers answers, Hands hands, Told told) {
        this.judging = judging;
        this.grave = grave;
        this.answers = answers;
        this.hands = hands;
        this.told = told;
    }

    /// Answers.
    ///
    /// @param seen      what the officer has before them
    /// @param confirmed that they showed who they are a short while ago
    /// @return the sentence that says what came of it, or blank
    @Transactional
    public String answer(Seen seen, Answer answer, SignedIn officer, SignedIn.Confirmed confirmed) {
        String said = switch (answer) {
            case SAME -> same(seen, officer, confirmed);
            case DIFFERENT -> {
                grave.decline(seen.candidate().id(), officer);
                yield noted(judging.reject(seen.candidate(), officer.actor(), "evidence"));
            }
            case CANNOT_TELL -> {
                hands.putOff(seen.candidate().id());
                yield "candidate.put.off";
            }
            case SECOND_LOOK -> {
                hands.passOn(seen.candidate().id(), officer);
                yield "";
            }
        };
        if (!said.equals("pair.already") && !said.equals("pair.contradicted")) {
            answers.add(
                    seen.candidate().id(),
                    seen.candidate().enquiry(),
                    answer,
                    officer.officer().id(),
                    hands.now());
            hands.decided(seen, officer);
        }
        return said;
    }

    private String same(Seen seen, SignedIn officer, SignedIn.Confirmed confirmed) {
        if (seen.vetoed()) {
            return "pair.contradicted";
        }
        if (!(WhatIsTold.gravity(seen.person()) instanceof News.Grave)) {
            return noted(judging.validate(seen.candidate(), officer.actor(), "evidence"));
        }
        if (grave.same(seen.candidate(), officer, confirmed)) {
            return "";
        }
        hands.passOn(seen.candidate().id(), officer);
        return "candidate.takes.two";
    }

    private static String noted(Judged judged) {
        return switch (judged) {
            case Judged.Noted ignored -> "";
            case Judged.AlreadyJudged ignored -> "pair.already";
        };
    }

    /// Takes one's own answer back, as long as nobody answered after it: what others judged is theirs.
    /// Whoever was told
    /// something because of it is told that it was wrong.
    ///
    /// @return the sentence that says what came of it
    @Transactional
    public String undo(long number, SignedIn officer) {
        Optional<Given> given = answers.hold(number)
                .filter(one ->
                        !one.undone() && one.officer().equals(officer.officer().id()));
        if (given.isEmpty()) {
            return "pair.undo.gone";
        }
        Given one = given.get();
        boolean judged = one.answer() == Answer.SAME || one.answer() == Answer.DIFFERENT;
        if (!answers.isLast(one)) {
            return "pair.undo.not.last";
        }
        if (judged) {
            if (!grave.takeBack(one.candidate(), officer) && !judging.undo(one.candidate(), officer.actor())) {
                return "pair.undo.not.last";
            }
            told.forget(one.candidate());
        }
        hands.letGo(one.candidate());
        answers.undone(number, hands.now());
        return "pair.undone";
    }

    /// What officers have in hand.
    @Service
    static class Hands {
        static final String QUEUE = "candidates";

        private final TakingInHand hands;
        private final Readings readings;

        Hands(TakingInHand hands, Readings readings) {
            this.hands = hands;
            this.readings = readings;
        }

        Instant now() {
            return hands.now().truncatedTo(ChronoUnit.MICROS);
        }

        void putOff(UUID candidate) {
            hands.putOff(QUEUE, candidate, PUT_OFF);
        }

        void passOn(UUID candidate, SignedIn officer) {
            hands.passOn(QUEUE, candidate, officer);
        }

        void letGo(UUID candidate) {
            hands.forget(QUEUE, candidate);
        }

        void decided(Seen seen, SignedIn officer) {
            readings.decided(officer.officer().id(), seen.candidate().enquiry(), now());
        }
    }
}
