package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Family names with nothing in common are no slips of each other; women marry.
class D07_AnotherFamilyNameTest {

    private static final String STORY = """
            Иван Щербак 1980-05-04
              ~ Иван Гнатюк 1980-05-04
              · given +5.5 (same spelling)
              · family -14.0 (another name)
              · born +13.0 (same day)
              ⇒ 4.5 bits

            Анна Иванова 1985-02-03
              ~ Анна Петрова 1985-02-03
              · given +5.5 (same spelling)
              · family -11.0 (another name, perhaps by marriage)
              · born +13.0 (same day)
              ⇒ 7.5 bits

            Иван Чернов
              ~ Иван Черных
              · given +5.5 (same spelling)
              · family -14.0 (another name)
              ⇒ -8.5 bits

            Иван Чернов
              ~ Иван Чернав
              · given +5.5 (same spelling)
              · family +8.8 (other form, чернов~чернав)
              ⇒ 14.3 bits

            Mario Costa
              ~ Maria Costa
              · given -14.5 (another name)
              · family +5.5 (same spelling)
              ⇒ -9.0 bits

            Иван Мельник
              ~ Иванна Мельник
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              · sex -5.0 (different)
              ⇒ -14.0 bits

            Рзаев Гейдар Мурад оглы
              ~ Рзаев Гейдар Мурадович
              · given +5.5 (same spelling)
              · patronymic +5.2 (same name, мурад~мурадович)
              · family +9.9 (same spelling)
              ⇒ 20.7 bits

            Ерлан Серікұлы Ахметов
              ~ Yerlan Serikovich Akhmetov
              · given +5.4 (same spelling, Cyrl~Latn)
              · patronymic +5.2 (same name, серікұлы~serikovich)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 20.5 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
