package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What says which word is the family name: capitals, a comma, initials, a patronymic, and last the order. In the
/// notation of [Readings]; only what `!` marks is certain.
class A07_OrderAndSignsTest {

    private static final String CAPITALS = """
            ЩЕРБАК Иван          | f!:щербак g:иван
            Иван ЩЕРБАК Петрович | g:иван f!:щербак p!:петрович
            ЩЕРБАК ИВАН          | f:щербак g:иван
            ЩЕРБАК И. П.         | f:щербак g!.:и p!.:п
            ГНАТЮК ЩЕРБАК Олег   | f!:гнатюк f!:щербак g:олег
            УС Иван              | f:ус g:иван
            """;

    private static final String A_COMMA = """
            Щербак, Иван Петрович | f!:щербак g:иван p!:петрович
            Иван, Щербак          | f!:иван g:щербак
            Щербак, И. П.         | f!:щербак g!.:и p!.:п
            Щербак Иван, Петрович | f:щербак g:иван p!:петрович
            Щербак,               | f:щербак
            """;

    private static final String INITIALS = """
            Щербак И. П.      | f:щербак g!.:и p!.:п
            И. П. Щербак      | g!.:и p!.:п f:щербак
            В Щербак          | g!.:в f:щербак
            Щербак Ю          | f:щербак g!.:ю
            Щербак Ів. Сп.    | f:щербак g!.:ів p!.:сп
            И. П.             | g.:и f.:п
            Иван П. Щербак    | g:иван p!.:п f:щербак
            Щербак Иван П.    | f:щербак g:иван p!.:п
            Ivan P. Shcherbak | g:ivan p!.:p f:shcherbak
            Щербак П. Иван    | f:щербак g!.:п f:иван
            Лев И.            | f:лев g!.:и
            Лев И. П.         | f:лев g!.:и p!.:п
            Коваленко. Иван   | f:коваленко g:иван
            """;

    private static final String PATRONYMICS = """
            Щербак Иван Петрович       | f:щербак g:иван p!:петрович
            Иван Петрович Щербак       | g:иван p!:петрович f:щербак
            Иван Петрович              | g:иван p:петрович
            Петрович Иван              | p:петрович g:иван
            Петрович                   | f:петрович
            Щербак Петрович            | g:щербак p:петрович
            Иван Сергеевич Петрович    | g:иван p!:сергеевич f:петрович
            Петрович Иван Сергеевич    | f:петрович g:иван p!:сергеевич
            Щербак Петрович Сергеевич  | g:щербак p:петрович f:сергеевич
            Петрович Щербак Иван       | p!:петрович f:щербак g:иван
            Дмитирй Петрович Сергеевич | g:дмитирй p!:петрович f:сергеевич
            Щербак Дмитирй Петрович    | f:щербак g:дмитирй p!:петрович
            Петрович Дмитирй Сергеевич | f:петрович g:дмитирй p!:сергеевич
            """;

    private static final String NOTHING_BUT_THE_ORDER = """
            Щербак Гнатюк         | g:щербак f:гнатюк
            Цюпа Щербак           | g:цюпа f:щербак
            Иван Щербак           | g:иван f:щербак
            Щербак Иван           | f:щербак g:иван
            Щербак                | f:щербак
            Иван                  | f:иван
            Иван Олег             | g:иван f:олег
            Щербак Цюпа Гнатюк    | g:щербак f:цюпа f:гнатюк
            Иван Олег Пётр Сергей | g:иван ?:олег ?:пётр f:сергей
            """;

    private static final String HYPHENS = """
            Анна-Мария Щербак     | g:анна g:мария f:щербак
            Щербак Анна-Мария     | f:щербак g:анна g:мария
            Щербак Анна Мария     | f:щербак g:анна f:мария
            Іваненко-Щербак Олена | f:іваненко f:щербак g:олена
            Лю-Анна Щербак        | g:лю g:анна f:щербак
            """;

    private static final String WRITTEN_TWICE = """
            Умаров Умаров Доку    | f:умаров g:доку
            Щербак Иван Щербак    | f:щербак g:иван
            Мухаммед Мухаммед Али | g:мухаммед f:мухаммед f:али
            И. И. Щербак          | g!.:и p!.:и f:щербак
            Щербак Щербак         | g:щербак f:щербак
            """;

    @Test
    void aWordInCapitalsAmongOthersIsTheFamilyName() {
        assertThat(Readings.retold(CAPITALS)).isEqualTo(CAPITALS);
    }

    @Test
    void aWordAloneBeforeACommaIsTheFamilyName() {
        assertThat(Readings.retold(A_COMMA)).isEqualTo(A_COMMA);
    }

    @Test
    void initialsAreTheGivenNameAndThePatronymic() {
        assertThat(Readings.retold(INITIALS)).isEqualTo(INITIALS);
    }

    @Test
    void aPatronymicStandsBehindAGivenName() {
        assertThat(Readings.retold(PATRONYMICS)).isEqualTo(PATRONYMICS);
    }

    @Test
    void otherwiseKnownNamesAndTheOrderDecideAndNothingIsCertain() {
        assertThat(Readings.retold(NOTHING_BUT_THE_ORDER)).isEqualTo(NOTHING_BUT_THE_ORDER);
    }

    @Test
    void whatIsTiedToAGivenNameIsOne() {
        assertThat(Readings.retold(HYPHENS)).isEqualTo(HYPHENS);
    }

    @Test
    void aFamilyNameThatStandsThereTwiceIsReadOnce() {
        assertThat(Readings.retold(WRITTEN_TWICE)).isEqualTo(WRITTEN_TWICE);
    }
}
