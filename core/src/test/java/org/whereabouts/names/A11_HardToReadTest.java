package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names as clerks of many countries write them: in the notation of [Readings].
class A11_HardToReadTest {

    private static final String TURKIC_PATRONYMICS = """
            Серіков Нұрлан Нурланұлы            | f:серіков g:нұрлан p!:нурланұлы
            Ахметова Айгүл Серікқызы            | f:ахметова g:айгүл p!:серікқызы
            Ахметов Ерлан Серикович             | f:ахметов g:ерлан p!:серикович
            Nazarbekov Nursultan Abishuly       | f:nazarbekov g:nursultan p!:abishuly
            Алиев Рашад Гасаноглу               | f:алиев g:рашад p!:гасаноглу
            Асанов Бакыт Нурлан уулу            | f:асанов g:бакыт p!:нурлан - уулу
            Karimov Alisher Rustam o'g'li       | f:karimov g:alisher p!:rustam - o'g'li
            Karimov Alisher Rustam o‘g‘li       | f:karimov g:alisher p!:rustam - o‘g‘li
            """;

    private static final String ARTICLES = """
            Альхасан Мухаммед                   | g:альхасан f:мухаммед
            Ахмед эш-Шами                       | g:ахмед f:шами - эш
            Harun er-Rashid                     | g:harun f:rashid - er
            Nur ed-Din Mahmud                   | f:nureddin g:mahmud - ed
            Omar ez-Zubair                      | g:omar f:zubair - ez
            Ed Harper                           | g:ed f:harper
            """;

    private static final String SPACES_AND_SHORT_FORMS = """
            ИвановСергей                        | f:иванов g:сергей
            Коваленко СергейПетрович            | f:коваленко g:сергей p!:петрович
            Ronald McDonald                     | g:ronald f:mcdonald
            Щербак Гнатюк-Цюпа Иван             | f:щербак f:гнатюк f:цюпа g:иван
            Щербак Серг.                        | f:щербак g.:серг
            Щербак Серг. Петр.                  | f:щербак g.:серг p.:петр
            """;

    private static final String OTHER_NAMES = """
            он же Иванов Сергей                 | f:иванов g:сергей - aka
            Иванов Сергей он же                 | f:иванов g:сергей - aka
            a.k.a. John Smith                   | g:john f:smith - aka
            John Smith a.k.a. Johnny            | g:john f:smith = f:johnny - aka
            Иван Щербак, также известный как Петр Гнатюк | g:иван f:щербак = g:петр f:гнатюк - aka
            """;

    @Test
    void turkicPatronymicsInOneWord() {
        assertThat(Readings.retold(TURKIC_PATRONYMICS)).isEqualTo(TURKIC_PATRONYMICS);
    }

    @Test
    void arabicArticlesInOneWordAndBeforeASunLetter() {
        assertThat(Readings.retold(ARTICLES)).isEqualTo(ARTICLES);
    }

    @Test
    void missingSpacesAndShortForms() {
        assertThat(Readings.retold(SPACES_AND_SHORT_FORMS)).isEqualTo(SPACES_AND_SHORT_FORMS);
    }

    @Test
    void anotherNameWhereverItIsAnnounced() {
        assertThat(Readings.retold(OTHER_NAMES)).isEqualTo(OTHER_NAMES);
    }
}
