package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A word stands for one word of the other name at most; what is left over on both sides contradicts.
class D04_WhichWordIsWhichTest {

    private static final String ORDER = """
            Мухаммед Али Хасан
              ~ Хасан Мухаммед Али
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 16.6 bits

            Гнатюк Олег Иванович
              ~ Иванович Гнатюк
              · patronymic +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Щербак Олег Цюпа
              ~ Цюпа Щербак
              · given +9.9 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 19.7 bits
            """;

    private static final String ONCE = """
            Мухаммед Мухаммед Али
              ~ Али Мухаммед
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 11.1 bits

            Али Мухаммед
              ~ Мухаммед Мухаммед Али
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 11.1 bits

            Щербак Гнатюк
              ~ Цюпа Щербак
              · given +9.9 (same spelling)
              · family -14.0 (another name)
              ⇒ -4.1 bits
            """;

    private static final String LEFT_OVER = """
            Иван Щербак Гнатюк
              ~ Олег Щербак Цюпа
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              · family -6.0 (different)
              ⇒ -15.0 bits

            محمد علي حسن
              ~ خالد علي عمر
              · given -14.5 (another name)
              · family +5.5 (same spelling)
              · family -6.0 (different)
              ⇒ -15.0 bits

            محمد علي حسن
              ~ محمد علي عمر
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              · family -6.0 (different)
              ⇒ 5.1 bits

            محمد علي
              ~ محمد علي عمر
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 11.1 bits

            Щербак Иван
              ~ Гнатюк Олег
              · given -9.0 (another name)
              · family -14.0 (another name)
              ⇒ -23.0 bits

            Щербак Иван Петрович
              ~ Гнатюк Олег Сергеевич
              · given -9.0 (another name)
              · patronymic -5.0 (different)
              · family -14.0 (another name)
              ⇒ -28.0 bits

            Кравець Щербак
              ~ Жадан Щербак
              · given -7.9 (different)
              · family +9.9 (same spelling)
              ⇒ 2.0 bits
            """;

    private static final String FORMER = """
            Щербак (Гнатюк) Анна
              ~ Гнатюк Анна
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Щербак (Гнатюк) Анна
              ~ Цюпа (Гнатюк) Анна
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · family -6.0 (different)
              ⇒ 9.4 bits
            """;

    private static final String CALL_SIGN = """
            Иван «Сокол» Щербак
              ~ Сокол Щербак
              · given +9.9 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 19.7 bits
            """;

    private static final String SURE = """
            ЩЕРБАК Иван
              ~ Щербак Иван
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Петрович Иван
              ~ Петрович Иван Сергеевич
              · given +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 11.1 bits

            Иван Петрович
              ~ Щербак Иван Петрович
              · given +5.5 (same spelling)
              · patronymic +5.5 (same spelling)
              ⇒ 11.1 bits

            ИВАН Щербак
              ~ Иван ЩЕРБАК
              · family +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits
            """;

    @Test
    void theOrderOfTheWordsSaysLittle() {
        assertThat(People.retold(ORDER)).isEqualTo(ORDER);
    }

    @Test
    void oneWordCannotStandForTwo() {
        assertThat(People.retold(ONCE)).isEqualTo(ONCE);
    }

    @Test
    void wordsLeftOverContradict() {
        assertThat(People.retold(LEFT_OVER)).isEqualTo(LEFT_OVER);
    }

    @Test
    void aMaidenNameMeetsAFamilyName() {
        assertThat(People.retold(FORMER)).isEqualTo(FORMER);
    }

    @Test
    void aCallSignMeetsAGivenName() {
        assertThat(People.retold(CALL_SIGN)).isEqualTo(CALL_SIGN);
    }

    @Test
    void whatOneSideKnowsForCertainDecides() {
        assertThat(People.retold(SURE)).isEqualTo(SURE);
    }
}
