package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which word is there for what, in the notation of [Readings].
class A01_PartsOfANameTest {

    private static final String STORY = """
            Сергій Коваленко                    | g:сергій f:коваленко
            KOVALENKO Sergey Petrovich          | f!:kovalenko g:sergey p!:petrovich
            Коваленко Сергій Петрович           | f:коваленко g:сергій p!:петрович
            Петрович Иван Сергеевич             | f:петрович g:иван p!:сергеевич
            Іваненку Сергію Петровичу           | f:іваненку g:сергію p!:петровичу
            Ковал. С. П.                        | f.:ковал g!.:с p!.:п
            П.С. Коваленко                      | g!.:п p!.:с f:коваленко
            Rjdfktyrj Cthutq                    | f:коваленко g:сергей
            К0валенко 3оя                       | f:коваленко g:зоя
            Лом-Али Бутаев                      | g:лом g:али f:бутаев
            Коваленко, Богдан                   | f!:коваленко g:богдан
            капитан Иванова (Петрова) Анна      | f:иванова m!:петрова g:анна - капитан
            Рзаев Гейдар Мурад оглы             | f:рзаев g:гейдар p!:мурад - оглы
            Mohammed bin Salih al-Harbi         | g:mohammed p!:salih f:harbi - bin al
            محمد عبد الرحمن الحسين              | g:محمد f:عبدالرحمن f:الحسين
            Умаров Умаров Доку                  | f:умаров g:доку
            """;

    @Test
    void areRead() {
        assertThat(Readings.retold(STORY)).isEqualTo(STORY);
    }
}
