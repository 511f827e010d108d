package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which names an initial or an abbreviation can stand for, in any language of the region.
class D05_WhatAnInitialStandsForTest {

    /// The name in Cyrillic may begin otherwise than in another language, or than its reader hears it.
    private static final String CAN = """
            С. Сергей
            С. Сергій
            S. Сергей
            У. Владимир
            В. Уладзімір
            Г. Харитон
            Х. Григорій
            К. Харитон
            А. Олександр
            О. Александр
            Е. Олена
            О. Елена
            Y. Юлія
            И. Юлія
            Я. Яна
            Ю. Юрий
            Е. Евгений
            Є. Євген
            Дж. Джон
            Вл. Влас
            Вл. Володимир
            Ів. Иван
            Ол. Александр
            Вас. Василий
            Серг. Сергій
            Алекс. Олексій
            Алекс. Александр
            М. Микола
            Н. Микола
            С. С.
            Сер. С.
            С. Сер.
            """;

    private static final String CANNOT = """
            В. Сергей
            Я. Юлія
            Ю. Яна
            Е. Юрий
            С. Владимир
            Г. Дмитрий
            Вас. Вадим
            Серг. Семён
            Алекс. Антон
            С. В.
            Мик. Сергей
            Вл. Виктор
            Ан. Алексей
            """;

    private static final String STORY = """
            Коваленко Серг.
              ~ Коваленко Сергей
              · given +3.6 (abbreviation, серг~сергей)
              · family +9.9 (same spelling)
              ⇒ 13.5 bits

            Ковал. Сергей
              ~ Коваленко Сергей
              · given +5.5 (same spelling)
              · family +6.0 (abbreviation, ковал~коваленко)
              ⇒ 11.5 bits

            Ковал. Серг.
              ~ Коваленко Сергій
              · given +3.6 (abbreviation, серг~сергій)
              · family +6.0 (abbreviation, ковал~коваленко)
              ⇒ 9.6 bits

            Коваленко Вл.
              ~ Коваленко Влас
              · given +3.0 (initial)
              · family +9.9 (same spelling)
              ⇒ 12.9 bits

            Щербак С. И.
              ~ Щербак С. П.
              · given +3.0 (initial)
              · patronymic -5.0 (different)
              · family +9.9 (same spelling)
              ⇒ 7.9 bits

            Щербак В.
              ~ Щербак Сергей
              · given -7.9 (different)
              · family +9.9 (same spelling)
              ⇒ 2.0 bits
            """;

    @Test
    void isWhatTheNameBeginsWithInOneOfItsLanguages() {
        var matcher = Matcher.standard();
        assertThat(CAN.lines().filter(line -> !fits(matcher, line))).isEmpty();
        assertThat(CANNOT.lines().filter(line -> fits(matcher, line))).isEmpty();
    }

    @Test
    void saysTheSameFromBothSides() {
        var matcher = Matcher.standard();
        assertThat(CAN.lines().filter(line -> !fits(matcher, turned(line)))).isEmpty();
        assertThat(CANNOT.lines().filter(line -> fits(matcher, turned(line)))).isEmpty();
    }

    @Test
    void anAbbreviationSaysMoreTheLongerItIs() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }

    private static String turned(String line) {
        var words = line.split(" ");
        return words[1] + " " + words[0];
    }

    private static boolean fits(Matcher matcher, String line) {
        var words = line.split(" ");
        var one = People.person("Щербак, " + words[0]);
        var other = People.person("Щербак, " + words[1]);
        return matcher.compare(one, other).evidence().stream()
                .anyMatch(found -> found.finding() == Finding.INITIAL || found.finding() == Finding.ABBREVIATION);
    }
}
