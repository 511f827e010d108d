package org.whereabouts.bench.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTest {

    private static final int PEOPLE = 3000;

    @ParameterizedTest
    @EnumSource
    void isTheSameAtEveryReading(Slice slice) {
        var exercise = new Exercise(slice, 7, PEOPLE, 300);
        assertThat(copy(exercise.register())).hasSize(PEOPLE).isEqualTo(copy(exercise.register()));
        assertThat(exercise.questions()).isEqualTo(new Exercise(slice, 7, PEOPLE, 300).questions());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionMeansALine(Slice slice) {
        var exercise = new Exercise(slice, 7, PEOPLE, 300);
        var lines = new HashMap<String, Entry>();
        exercise.register().forEach(entry -> lines.put(entry.id(), entry));
        assertThat(exercise.questions()).hasSizeGreaterThan(290).allSatisfy(question -> {
            assertThat(lines).containsKey(question.gold());
            assertThat(question.alike()).isPositive();
        });
        assertThat(exercise.questions().stream().map(Question::kind).distinct())
                .hasSize(slice.kinds().size());
    }

    @Test
    void registersAndQuestionsAreInTheLettersThatTheSliceSays() {
        assertThat(names(Slice.LATIN)).noneMatch(name -> name.matches(".*\\p{IsCyrillic}.*"));
        assertThat(asked(Slice.LATIN)).noneMatch(name -> name.matches(".*\\p{IsLatin}.*"));
        assertThat(names(Slice.CYRILLIC)).noneMatch(name -> name.matches(".*\\p{IsLatin}.*"));
        assertThat(asked(Slice.CYRILLIC)).noneMatch(name -> name.matches(".*\\p{IsCyrillic}.*"));
        assertThat(names(Slice.BELARUSIAN)).noneMatch(name -> name.matches(".*\\p{IsCyrillic}.*"));
        assertThat(asked(Slice.BELARUSIAN)).noneMatch(name -> name.matches(".*\\p{IsCyrillic}.*"));
        assertThat(names(Slice.ARABIC)).noneMatch(name -> name.matches(".*\\p{IsArabic}.*"));
        assertThat(asked(Slice.ARABIC)).noneMatch(name -> name.matches(".*\\p{IsLatin}.*"));
    }

    @Test
    void everyFifthLineIsADouble() {
        var times = new HashMap<Long, Integer>();
        var doubles = new Doubles(7, 1000, Doubles.Mix.BOTH);
        doubles.forEach(line -> times.merge(line.person(), 1, Integer::sum));
        assertThat(copy(doubles)).hasSize(1000);
        assertThat(times.values().stream().filter(count -> count == 2)).hasSizeBetween(190, 200);
        assertThat(times.values()).allMatch(count -> count <= 2);
    }

    @Test
    void pairsAreOfOnePersonOrOfTwo() {
        var pairs = new Pairs(7, 2000).all();
        assertThat(pairs.stream().filter(Labelled::same)).hasSize(2000);
        assertThat(pairs.stream().filter(pair -> !pair.same())).hasSizeGreaterThan(1500);
        assertThat(pairs).allMatch(pair -> pair.same() == pair.kind().equals("one person"));
    }

    private static List<String> names(Slice slice) {
        return copy(new Exercise(slice, 7, PEOPLE, 300).register()).stream()
                .map(Entry::name)
                .toList();
    }

    private static List<String> asked(Slice slice) {
        return new Exercise(slice, 7, PEOPLE, 300)
                .questions().stream().map(question -> question.asked().name()).toList();
    }

    private static <T> List<T> copy(Iterable<T> each) {
        var copy = new ArrayList<T>();
        each.forEach(copy::add);
        return copy;
    }
}
