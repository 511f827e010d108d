package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a family calls somebody is found under the name in the passport.
class B02_DiminutivesTest {

    private static final String STORY = """
            Саша Коваленко
              ~ Александр Коваленко
              · given +4.1 (diminutive, саша~александр)
              · family +9.9 (same spelling)
              ⇒ 14.0 bits

            Саша Коваленко
              ~ Олександра Коваленко
              · given +4.1 (diminutive, саша~олександра)
              · family +9.9 (same spelling)
              ⇒ 14.0 bits

            Коля Мельник
              ~ Микола Мельник
              · given +4.1 (diminutive, коля~микола)
              · family +9.9 (same spelling)
              ⇒ 14.0 bits

            Володя Жадан
              ~ Uladzimir Zhadan
              · given +4.1 (diminutive, володя~uladzimir)
              · family +9.8 (same spelling, Cyrl~Latn)
              ⇒ 13.9 bits

            Саша Коваленко
              ~ Алексей Коваленко
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              ⇒ -9.0 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
