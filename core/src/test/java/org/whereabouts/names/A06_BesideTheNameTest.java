package org.whereabouts.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Ranks, articles, words for sons and daughters, maiden names and other names, in the notation of [Readings]. A word
/// that has nothing to stand beside is a name itself.
class A06_BesideTheNameTest {

    private static final String RANKS_AND_ARTICLES = """
            капитан Щербак      | f:щербак - капитан
            Щербак Иван капитан | f:щербак g:иван - капитан
            сержант             | f:сержант
            Sgt. Shcherbak      | f:shcherbak - Sgt
            Ludwig van der Berg | g:ludwig f:berg - van der
            al Basri            | f:basri - al
            Basri al            | f:basri - al
            """;

    private static final String SONS_AND_DAUGHTERS = """
            Хасан ибн Салих аль-Басри | g:хасан p!:салих f:басри - ибн аль
            Salih bin                 | g:salih f:bin
            bin Salih                 | f:bin g:salih
            Мурад оглы Гейдар Рзаев   | p!:мурад g:гейдар f:рзаев - оглы
            Лейла Мурад кызы          | f:лейла p!:мурад - кызы
            оглы                      | f:оглы
            """;

    private static final String ARABIC_WORDS_THAT_BELONG_TOGETHER = """
            Abd al-Rahman Khalil | g:abdrahman f:khalil - al
            Khalil Abd           | g:khalil f:abd
            Nour Eddine Haddad   | f:noureddin g:haddad
            Nour al-Din Haddad   | f:noureddin g:haddad - al
            Din Haddad           | g:din f:haddad
            Nour Din             | g:nour f:din
            Eddine Haddad        | f:eddine g:haddad
            N. al-Din            | g!.:n f:din - al
            نور الدين حداد       | f:نورالدين g:حداد
            Нур эль Дин Хаддад   | f:нурэддин g:хаддад - эль
            """;

    private static final String FORMER_NAMES = """
            Щербак Анна урождённая Гнатюк | f:щербак g:анна m!:гнатюк - урождённая
            Щербак Анна [Гнатюк] Петровна | f:щербак g:анна m!:гнатюк p!:петровна
            Щербак Анна (урожд. Гнатюк)   | f:щербак g:анна m!:гнатюк - урожд
            урождённая                    | f:урождённая
            """;

    private static final String OTHER_NAMES = """
            Щербак Иван, он же Гнатюк Олег Петрович           | f:щербак g:иван = f:гнатюк g:олег p!:петрович - aka
            Ivan Shcherbak also known as Oleg Hnatiuk         | g:ivan f:shcherbak = g:oleg f:hnatiuk - aka
            Ivan Shcherbak a.k.a. Oleg Hnatiuk aka Petro Vovk | g:ivan f:shcherbak = g:oleg f:hnatiuk - aka = g:petro f:vovk - aka
            Щербак Иван позывной Сокол                        | f:щербак g:иван = f:сокол - позывной
            Иван «Сокол» Щербак                               | g:иван n!:сокол f:щербак
            Иван "Сокол" Щербак                               | g:иван n!:сокол f:щербак
            позывной Сокол                                    | f:сокол - позывной
            Щербак Иван позывной                              | f:щербак g:иван - позывной
            """;

    private static final String NAMES_IN_PARTS = """
            Щербак / Иван / Петрович         | g!:иван p!:петрович f!:щербак
            Щербак / Иван Петрович /         | g!:иван p!:петрович f!:щербак
            Щербак / / Петрович              | p!:петрович f!:щербак
            Щербак / Петрович /              | p!:петрович f!:щербак
             / И. / П.                       | g!.:и p!.:п
            Щербак (Гнатюк) / капитан Анна / | g!:анна f!:щербак m!:гнатюк - капитан
            ван дер Берг / Людвиг /          | g!:людвиг f!:берг - ван дер
            """;

    @Test
    void ranksAndArticlesAreSetAside() {
        assertThat(Readings.retold(RANKS_AND_ARTICLES)).isEqualTo(RANKS_AND_ARTICLES);
    }

    @Test
    void aWordForASonOrADaughterSaysWhoTheFatherIs() {
        assertThat(Readings.retold(SONS_AND_DAUGHTERS)).isEqualTo(SONS_AND_DAUGHTERS);
    }

    @Test
    void whatIsOneNameIsReadAsOne() {
        assertThat(Readings.retold(ARABIC_WORDS_THAT_BELONG_TOGETHER)).isEqualTo(ARABIC_WORDS_THAT_BELONG_TOGETHER);
    }

    @Test
    void aMaidenNameIsAFormerFamilyName() {
        assertThat(Readings.retold(FORMER_NAMES)).isEqualTo(FORMER_NAMES);
    }

    @Test
    void otherNamesOfTheSamePersonAreReadToo() {
        assertThat(Readings.retold(OTHER_NAMES)).isEqualTo(OTHER_NAMES);
    }

    @Test
    void partsThatTheSourceToldApartStayWhatTheyAre() {
        assertThat(Readings.retold(NAMES_IN_PARTS)).isEqualTo(NAMES_IN_PARTS);
    }
}
