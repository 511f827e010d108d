package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Bad originals, the wrong layout, and letters that only look right.
class F01_OcrKeyboardLookAlikesTest {

    private static final String STORY = """
            К0валенко 3оя
              ~ Коваленко Зоя
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Cepгeй Koвaлeнко
              ~ Сергей Коваленко
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Сергiй Цюпа
              ~ Сергій Цюпа
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Rjdfktyrj Cthutq
              ~ Коваленко Сергей
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Лщмфдутлщ Ыукпун
              ~ Kovalenko Sergey
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Schtscherbak Grzegorz
              ~ Щербак Григорий
              · given +5.2 (same name, grzegorz~григорий)
              · family +9.8 (same spelling, Latn~Cyrl)
              ⇒ 15.0 bits

            Ковленко Сергей
              ~ Коваленко Сергей
              · given +5.5 (same spelling)
              · family +5.9 (close spelling, ковленко~коваленко)
              ⇒ 11.4 bits

            Щербаков Дмитирй
              ~ Щербаков Дмитрий
              · given +4.6 (close spelling, дмитирй~дмитрий)
              · family +9.9 (same spelling)
              ⇒ 14.5 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
