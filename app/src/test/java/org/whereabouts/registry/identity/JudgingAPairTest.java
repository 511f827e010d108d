package org.whereabouts.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.FreshRegister;
import org.whereabouts.FreshRegisters;
import org.whereabouts.WithRegisters;
import org.whereabouts.intake.DateOrder;
import org.whereabouts.matching.Bits;
import org.whereabouts.registry.People;
import org.whereabouts.registry.Person;
import org.whereabouts.registry.Report;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.identity.JudgingAPair.Answered;
import org.whereabouts.registry.identity.JudgingAPair.KeptApart;
import org.whereabouts.registry.identity.JudgingAPair.NotTheLast;
import org.whereabouts.registry.identity.JudgingAPair.Outcome;
import org.whereabouts.registry.identity.JudgingAPair.Undone;
import org.whereabouts.registry.identity.OpenPair.Answer;

/// Three entries, and what becomes of a question about the second when it is joined with the first. All
/// people here are invented.
@WithRegisters
class JudgingAPairTest {

    private static final String OFFICER = "an invented officer";

    private final FreshRegister register;

    @Autowired
    JudgingAPair judging;

    @Autowired
    OpenPairs pairs;

    @Autowired
    People people;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient database;

    private Report first;
    private Report second;
    private Report third;

    JudgingAPairTest(@Autowired FreshRegisters registers) {
        register = registers.open();
    }

    @BeforeEach
    void threeSourcesSpeak() {
        database.sql("update registry.open_pair set state = 'settled'").update();
        first = says("Bureau");
        second = says("Relatives");
        third = says("A newspaper");
    }

    @Test
    void aQuestionAboutAnEntryThatWasJoinedIsAskedAboutTheOneThatStays() {
        asks(first, second);
        asks(second, third);
        answer(first, second, Answer.SAME);

        assertThat(pairs.waiting(OFFICER, 9)).hasSize(1);
        assertThat(answer(first, third, Answer.SAME)).isInstanceOf(Answered.class);
        assertThat(register.entries()).containsExactly(first.person());
        assertThat(people.find(third.person()).orElseThrow().reports()).hasSize(3);
    }

    @Test
    void theQuestionIsAsItWasWhenTheJoinIsTakenBack() {
        asks(first, second);
        asks(second, third);
        long join = number(answer(first, second, Answer.SAME));

        assertThat(judging.undo(join, OFFICER)).isInstanceOf(Undone.class);
        assertThat(pairs.waiting(OFFICER, 9))
                .allMatch(pair -> about(pair, second))
                .hasSize(2);
    }

    @Test
    void aJoinOnWhichALaterAnswerRestsIsNotTakenBackBeforeThatOne() {
        asks(first, second);
        asks(second, third);
        long join = number(answer(first, second, Answer.SAME));
        long later = number(answer(first, third, Answer.SAME));

        assertThat(judging.undo(join, OFFICER)).isInstanceOf(NotTheLast.class);
        assertThat(judging.undo(later, OFFICER)).isInstanceOf(Undone.class);
        assertThat(judging.undo(join, OFFICER)).isInstanceOf(Undone.class);
        assertThat(register.entries()).hasSize(3);
    }

    @Test
    void whoWasJudgedToBeTwoIsNotWeldedTogetherByAThird() {
        asks(first, second);
        asks(second, third);
        asks(first, third);
        answer(second, third, Answer.DIFFERENT);
        answer(first, second, Answer.SAME);

        assertThat(answer(first, third, Answer.SAME)).isInstanceOf(KeptApart.class);
        assertThat(register.entries()).hasSize(2);
    }

    @Test
    void aQuestionThatIsOpenAgainIsAskedAboutTheEntryThatStays() {
        asks(first, second);
        asks(second, third);
        long apart = number(answer(second, third, Answer.DIFFERENT));
        answer(first, second, Answer.SAME);
        assertThat(pairs.waiting(OFFICER, 9)).isEmpty();

        assertThat(judging.undo(apart, OFFICER)).isInstanceOf(Undone.class);
        assertThat(pairs.waiting(OFFICER, 9)).singleElement().matches(pair -> about(pair, first) && about(pair, third));
    }

    private Report says(String source) {
        register.imports("list.csv", "name;birth date\nВигаданенко Олексій;1999\n", source, source, DateOrder.UNSAID);
        return register.reports().getLast();
    }

    private void asks(Report one, Report other) {
        pairs.propose(register.operation(), one.person(), other.person(), third.id(), new Bits(8));
    }

    private Outcome answer(Report one, Report other, Answer answer) {
        var who = one.statement().particulars();
        return judging.judge(
                pairOf(one.person(), other.person()), answer, candidates.compare(who, who), OFFICER, "evidence");
    }

    private OpenPair.Id pairOf(Person.Id one, Person.Id other) {
        return pairs.waiting(OFFICER, 9).stream()
                .filter(pair -> List.of(pair.one(), pair.other()).containsAll(List.of(one, other)))
                .map(OpenPair::id)
                .findFirst()
                .orElseThrow();
    }

    private static boolean about(OpenPair pair, Report report) {
        return pair.one().equals(report.person()) || pair.other().equals(report.person());
    }

    private static long number(Outcome outcome) {
        return ((Answered) outcome).number();
    }
}
