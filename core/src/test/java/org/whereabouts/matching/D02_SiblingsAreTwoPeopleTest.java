package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sister and brother share all but one name.
class D02_SiblingsAreTwoPeopleTest {

    private static final String STORY = """
            Иван Петрович Щербак
              ~ Олег Петрович Щербак
              · given -9.0 (another name)
              · patronymic +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 6.4 bits

            Іван Гнатюк
              ~ Петро Гнатюк
              · given -9.0 (another name)
              · family +9.9 (same spelling)
              ⇒ 0.9 bits

            Иван Коваленко
              ~ Анна Коваленко
              · given -9.0 (another name)
              · family +9.9 (same spelling)
              · sex -5.0 (different)
              ⇒ -4.1 bits

            محمد أحمد الحسن
              ~ خالد أحمد الحسن
              · given -9.0 (another name)
              · family +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ 2.1 bits

            Пётр Иванович Щербак 1955
              ~ Иван Петрович Щербак 1980
              · given -9.0 (another name)
              · patronymic -8.0 (another name)
              · family +9.9 (same spelling)
              · born -12.0 (another generation)
              ⇒ -19.1 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
