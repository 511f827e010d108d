package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Initials stand for every name that begins so, and the order of the words says little.
class D01_InitialsAndOrderTest {

    private static final String STORY = """
            Коваленко С. П.
              ~ Коваленко Сергей Петрович
              · given +3.0 (initial)
              · patronymic +3.0 (initial)
              · family +9.9 (same spelling)
              ⇒ 15.9 bits

            С.П. Коваленко
              ~ Сергій Петрович Коваленко
              · given +3.0 (initial)
              · patronymic +3.0 (initial)
              · family +9.9 (same spelling)
              ⇒ 15.9 bits

            Tsvetkov Y. A.
              ~ Цветков Юрий Андреевич
              · given +3.0 (initial)
              · patronymic +3.0 (initial)
              · family +9.8 (same spelling, Latn~Cyrl)
              ⇒ 15.8 bits

            Коваленко С. П.
              ~ Коваленко Олег Иванович
              · given -7.9 (different)
              · patronymic -5.0 (different)
              · family +9.9 (same spelling)
              ⇒ -3.0 bits

            Сергей Коваленко
              ~ KOVALENKO Sergei
              · given +5.4 (same spelling, Cyrl~Latn)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 15.2 bits

            Иван Петров
              ~ Пётр Иванов
              · given +4.6 (close spelling, петров~пётр)
              · family -14.0 (another name)
              ⇒ -9.4 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
