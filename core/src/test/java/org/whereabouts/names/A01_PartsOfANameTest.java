package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each name is invented. The reading prints a letter a word: g(iven), p(atronymic), f(amily), m(aiden), n(ickname), ?.
class A01_PartsOfANameTest {

    private final NameReader reader = new NameReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Сергій Коваленко                    | g:сергій f:коваленко
            KOVALENKO Sergey Petrovich          | f:kovalenko g:sergey p:petrovich
            Коваленко Сергій Петрович           | f:коваленко g:сергій p:петрович
            Петрович Иван Сергеевич             | f:петрович g:иван p:сергеевич
            Іваненку Сергію Петровичу           | f:іваненку g:сергію p:петровичу
            Ковал. С. П.                        | f:ковал g:с p:п
            П.С. Коваленко                      | g:п p:с f:коваленко
            Rjdfktyrj Cthutq                    | f:коваленко g:сергей
            К0валенко 3оя                       | f:коваленко g:зоя
            Лом-Али Бутаев                      | g:лом g:али f:бутаев
            Коваленко, Богдан                   | f:коваленко g:богдан
            капитан Иванова (Петрова) Анна      | f:иванова m:петрова g:анна
            Рзаев Гейдар Мурад оглы             | f:рзаев g:гейдар p:мурад
            Mohammed bin Salih al-Harbi         | g:mohammed p:salih f:harbi
            محمد عبد الرحمن الحسين              | g:محمد f:عبدالرحمن f:الحسين
            Умаров Умаров Доку                  | f:умаров g:доку
            """)
    void readsTheParts(String written, String parts) {
        assertThat(notation(reader.read(WrittenName.of(written)))).isEqualTo(parts);
    }

    private static String notation(PersonName name) {
        return name.tokens().stream()
                .map(token -> letter(token.part()) + ":" + token.spelling().text())
                .collect(Collectors.joining(" "));
    }

    private static String letter(Part part) {
        return switch (part) {
            case GIVEN -> "g";
            case PATRONYMIC -> "p";
            case FAMILY -> "f";
            case FORMER_FAMILY -> "m";
            case NICKNAME -> "n";
            case UNKNOWN -> "?";
        };
    }
}
