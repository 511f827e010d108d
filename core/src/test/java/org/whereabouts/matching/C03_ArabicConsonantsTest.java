package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Arabic script writes no short vowels: there the consonants speak, those of other scripts against them.
class C03_ArabicConsonantsTest {

    private static final String SAME = """
            خلف محمد
              ~ Халаф Мухаммед
              · given +5.2 (same name, محمد~мухаммед)
              · family +7.0 (same consonants, Arab~Cyrl)
              ⇒ 12.2 bits

            محمد خلف
              ~ Mohammed Khalaf
              · given +5.2 (same name, محمد~mohammed)
              · family +7.0 (same consonants, Arab~Latn)
              ⇒ 12.2 bits

            نواف
              ~ Nawaf
              · family +4.0 (same consonants, Arab~Latn)
              ⇒ 4.0 bits

            نوفل
              ~ Nawfal
              · family +7.0 (same consonants, Arab~Latn)
              ⇒ 7.0 bits

            Nawfal
              ~ نوفل
              · family +7.0 (same consonants, Latn~Arab)
              ⇒ 7.0 bits
            """;

    private static final String CLOSE = """
            محمد قصاب
              ~ Mohammed Kassar
              · given +5.2 (same name, محمد~mohammed)
              · family +0.7 (close spelling, قصاب~kassar)
              ⇒ 6.0 bits

            محمد درويش
              ~ Mohammed Darwis
              · given +5.2 (same name, محمد~mohammed)
              · family +2.4 (close spelling, درويش~darwis)
              ⇒ 7.7 bits

            محمد درويش
              ~ Mohammed Darwich
              · given +5.2 (same name, محمد~mohammed)
              · family +2.4 (close spelling, درويش~darwich)
              ⇒ 7.7 bits
            """;

    private static final String FEW = """
            محمد ريا
              ~ Mohammed Ria
              · given +5.2 (same name, محمد~mohammed)
              · family +9.8 (same spelling, Arab~Latn)
              ⇒ 15.0 bits

            محمد دين
              ~ Mohammed Dan
              · given +5.2 (same name, محمد~mohammed)
              · family +3.6 (same consonants, Arab~Latn)
              ⇒ 8.9 bits

            محمد دين
              ~ Mohammed Dal
              · given +5.2 (same name, محمد~mohammed)
              · family -6.0 (different)
              ⇒ -0.8 bits
            """;

    @Test
    void theSameConsonantsAreTheSameName() {
        assertThat(People.retold(SAME)).isEqualTo(SAME);
    }

    @Test
    void oneConsonantMayBeASlip() {
        assertThat(People.retold(CLOSE)).isEqualTo(CLOSE);
    }

    @Test
    void aConsonantOrTwoSayLittle() {
        assertThat(People.retold(FEW)).isEqualTo(FEW);
    }
}
