package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Twins share a birthday as well; their given names are what tells them apart, and count for as much as all the rest.
class D03_TwinsAreNotOnePersonTest {

    private static final String STORY = """
            Иван Щербак 1980-02-03
              ~ Олег Щербак 1980-02-03
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              · born +13.0 (same day)
              ⇒ 4.0 bits

            Анна Гнатюк 1991-07-08
              ~ Ольга Гнатюк 1991-07-08
              · given -18.9 (another name)
              · family +9.9 (same spelling)
              · born +13.0 (same day)
              ⇒ 4.0 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
