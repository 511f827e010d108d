package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names in running text stand in any case.
class B03_DeclinedFormsTest {

    private static final String STORY = """
            Коваленку Сергію Петровичу
              ~ Коваленко Сергій Петрович
              · given +4.1 (other form, сергію~сергій)
              · patronymic +5.2 (same name, петровичу~петрович)
              · family +7.9 (other form, коваленку~коваленко)
              ⇒ 17.3 bits

            Щербакова Ивана
              ~ Щербаков Иван
              · given +4.1 (other form, ивана~иван)
              · family +8.3 (other form, щербакова~щербаков)
              · sex -5.0 (different)
              ⇒ 7.4 bits

            Петром Савченком
              ~ Петро Савченко
              · given +4.6 (close spelling, петром~петро)
              · family +7.4 (close spelling, савченком~савченко)
              ⇒ 12.0 bits

            Марию Соловьёву
              ~ Мария Соловьёва
              · given +3.7 (other form, марию~мария)
              · family +7.9 (other form, соловьёву~соловьёва)
              ⇒ 11.6 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
