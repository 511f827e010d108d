package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sister and brother share all but one name.
class D02_SiblingsAreTwoPeopleTest {

    private static final String STORY = """
            Иван Петрович Щербак
              ~ Олег Петрович Щербак
              · given -24.4 (another name)
              · patronymic +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ -9.0 bits

            Іван Гнатюк
              ~ Петро Гнатюк
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              ⇒ -9.0 bits

            Иван Коваленко
              ~ Анна Коваленко
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              · sex -5.0 (different)
              ⇒ -14.0 bits

            محمد أحمد الحسن
              ~ خالد أحمد الحسن
              · given -20.1 (another name)
              · family +5.5 (same spelling)
              · family +5.5 (same spelling)
              ⇒ -9.0 bits

            Пётр Иванович Щербак 1955
              ~ Иван Петрович Щербак 1980
              · given -18.9 (another name)
              · patronymic -8.0 (another name)
              · family +9.9 (same spelling)
              · born -12.0 (another generation)
              ⇒ -29.0 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
