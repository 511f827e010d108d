package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Dates are often half known, guessed or miswritten.
class E01_DatesOfBirthTest {

    private static final String STORY = """
            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980-05-04
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +13.0 (same day)
              ⇒ 28.4 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980-05
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +8.5 (same month)
              ⇒ 23.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +5.0 (same year)
              ⇒ 20.4 bits

            Иван Щербак 1980-01-01
              ~ Иван Щербак 1980-05-04
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +4.5 (same year, day perhaps a placeholder)
              ⇒ 19.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980-04-05
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +8.0 (day and month swapped)
              ⇒ 23.4 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1981-05-04
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +7.5 (one digit different)
              ⇒ 22.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1981-11-20
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -16.0 (another date)
              ⇒ -0.6 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980-11-20
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -10.0 (same year, other day)
              ⇒ 5.4 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1980-05-14
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +7.5 (one digit different)
              ⇒ 22.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1986-11-20
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -16.0 (another date)
              ⇒ -0.6 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1947-11-20
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -12.0 (another generation)
              ⇒ 3.4 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 15.4 bits

            Иван Щербак 1980-05
              ~ Иван Щербак 1980-07
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -10.0 (same year, other day)
              ⇒ 5.4 bits

            Иван Щербак 1980
              ~ Иван Щербак 1996
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -10.0 (different)
              ⇒ 5.4 bits

            Иван Щербак 1980
              ~ Иван Щербак 1997
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born -12.0 (another generation)
              ⇒ 3.4 bits

            Иван Щербак 1980-05
              ~ Иван Щербак 1980-05
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +8.5 (same month)
              ⇒ 23.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1989-05-04
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +7.5 (one digit different)
              ⇒ 22.9 bits

            Иван Щербак 1980-05-04
              ~ Иван Щербак 1979-05-04
              · given +5.5 (same spelling)
              · family +9.9 (same spelling)
              · born +7.5 (one digit different)
              ⇒ 22.9 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
