package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A patronymic is the father's name, in whatever language and gender.
class B01_PatronymicsTest {

    private static final String STORY = """
            Коваленко Иван Николаевич
              ~ Коваленко Іван Миколайович
              · given +5.2 (same name, иван~іван)
              · patronymic +5.2 (same name, николаевич~миколайович)
              · family +9.9 (same spelling)
              ⇒ 20.4 bits

            Щербак Анна Сергеевна
              ~ Шчарбак Ганна Сяргееўна
              · given +5.2 (same name, анна~ганна)
              · patronymic +5.2 (same name, сергеевна~сяргееўна)
              · family +8.5 (other form, щербак~шчарбак)
              ⇒ 19.0 bits

            Kravets Olena Ivanivna
              ~ Кравец Елена Ивановна
              · given +5.4 (same spelling, Latn~Cyrl)
              · patronymic +5.2 (same name, ivanivna~ивановна)
              · family +9.8 (same spelling, Latn~Cyrl)
              ⇒ 20.5 bits

            Цветков Илья Львович
              ~ Tsvetkov Ilya
              · given +5.4 (same spelling, Cyrl~Latn)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 15.2 bits

            Щербак Иван Петрович
              ~ Щербак Иван Павлович
              · given +5.5 (same spelling)
              · patronymic -8.0 (another name)
              · family +9.9 (same spelling)
              ⇒ 7.4 bits

            Рзаев Гейдар Мурад оглы
              ~ Rzayev Heydar Murad oghlu
              · given +5.4 (same spelling, Cyrl~Latn)
              · patronymic +5.4 (same spelling, Cyrl~Latn)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 20.7 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
