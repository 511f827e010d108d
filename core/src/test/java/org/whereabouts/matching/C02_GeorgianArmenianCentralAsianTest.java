package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names in their own letters, in Russian ones and in Latin ones.
class C02_GeorgianArmenianCentralAsianTest {

    private static final String STORY = """
            დავით მაისურაძე
              ~ Давид Майсурадзе
              · given +5.2 (same name, დავით~давид)
              · family +9.8 (same spelling, Geor~Cyrl)
              ⇒ 15.0 bits

            ზურაბ ჯავახიშვილი
              ~ Zurab Javakhishvili
              · given +5.4 (same spelling, Geor~Latn)
              · family +9.8 (same spelling, Geor~Latn)
              ⇒ 15.2 bits

            Արամ Պետրոսյան
              ~ Aram Petrosian
              · given +5.4 (same spelling, Armn~Latn)
              · family +9.8 (same spelling, Armn~Latn)
              ⇒ 15.2 bits

            Հակոբ Հակոբյան
              ~ Акоп Акопян
              · given +5.2 (same name, հակոբ~акоп)
              · family +6.0 (close spelling, հակոբյան~акопян)
              ⇒ 11.3 bits

            Самвел Аветисянц
              ~ Самвел Аветисян
              · given +5.5 (same spelling)
              · family +9.3 (other form, аветисянц~аветисян)
              ⇒ 14.8 bits

            Қайрат Жұмабаев
              ~ Kairat Zhumabayev
              · given +5.4 (same spelling, Cyrl~Latn)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 15.2 bits

            გიორგი ბერიძე
              ~ გიორგი კაპანაძე
              · given +5.5 (same spelling)
              · family -14.0 (another name)
              ⇒ -8.5 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
