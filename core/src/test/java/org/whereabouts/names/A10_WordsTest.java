package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a word is known to be. The name as written | what its words show of the bearer | and of each word:
/// its keys, and after `?` the names it is one slip away from; `d` for a diminutive, `p` for one built like
/// a patronymic.
class A10_WordsTest {

    private static final String MEN_AND_WOMEN = """
            Щербак Анна               | FEMININE | warbak, +anna
            Щербак Иван               | MASCULINE | warbak, +ivan
            Щербак Саша               | UNKNOWN | warbak, d +aleksandr +aleksandra
            Щербакова                 | FEMININE | warbakav
            Щербаков                  | MASCULINE | warbakav
            Калиновская               | FEMININE | kalinavsk
            Калиновский               | MASCULINE | kalinavsk
            Савіна                    | FEMININE | savin ?+sabina ?~savva
            Савін                     | MASCULINE | savin
            Гнатюк                    | UNKNOWN | gnatuk
            Лев                       | MASCULINE | +lev
            Щербак Петровна           | FEMININE | warbak, p ~petr
            Щербак Петрович           | MASCULINE | warbak, p ~petr
            Щербак Петровичу          | MASCULINE | warbak, p ~petr
            Щербакова Ивана           | UNKNOWN | warbakav, ivan ?+irina ?+ivan ?+jane ?+yana
            Щербакова Ивана Петровича | UNKNOWN | warbakav, ivan ?+irina ?+ivan ?+jane ?+yana, p ~petr
            Щербакова Иван            | UNKNOWN | warbakav, +ivan
            Анна Иван                 | UNKNOWN | +anna, +ivan
            """;

    private static final String WORDS = """
            Саша       | UNKNOWN | d +aleksandr +aleksandra
            Александр  | MASCULINE | +aleksandr
            Коля       | MASCULINE | d +mikola
            Петрівна   | FEMININE | p ~petr
            Pyatrovich | MASCULINE | p ~petr
            Дмитирй    | UNKNOWN | dmitir ?+dmitri
            Сегреевич  | MASCULINE | p sagraavic
            Жабинцович | MASCULINE | p jabintavic
            Ильинична  | FEMININE | p ~ilya
            Ильич      | MASCULINE | p ~ilya
            Львович    | MASCULINE | p ~lev
            Лукич      | MASCULINE | p ~luka
            Якович     | MASCULINE | p ~yakov
            Ия         | FEMININE | +iya
            Я          | UNKNOWN | ia
            """;

    @Test
    void theirFormsShowMenAndWomen() {
        assertThat(retold(MEN_AND_WOMEN)).isEqualTo(MEN_AND_WOMEN);
    }

    @Test
    void givenNamesPatronymicsAndTheirSlipsAreKnown() {
        assertThat(retold(WORDS)).isEqualTo(WORDS);
    }

    static String retold(String story) {
        var reader = new NameReader();
        return story.lines()
                .map(line -> line.substring(0, line.indexOf('|') + 2))
                .map(name -> name + notation(reader.read(WrittenName.of(name.replace("|", "")))) + "\n")
                .collect(Collectors.joining());
    }

    private static String notation(PersonName name) {
        var words = name.tokens().stream().map(NameToken::spelling).map(A10_WordsTest::notation);
        return name.gender() + " | " + words.collect(Collectors.joining(", "));
    }

    private static String notation(Spelling word) {
        boolean known = !word.classes().isEmpty() || !word.fathers().isEmpty();
        var slips = known
                ? ""
                : word.near().stream().sorted().map(key -> " ?" + key).collect(Collectors.joining());
        return (word.diminutive() ? "d " : "")
                + (word.patronymic() ? "p " : "")
                + String.join(" ", word.keys())
                + slips;
    }
}
