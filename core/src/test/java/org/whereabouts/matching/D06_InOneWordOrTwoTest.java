package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One side writes in one word what the other has in two or three.
class D06_InOneWordOrTwoTest {

    private static final String STORY = """
            Kim Min-jun
              ~ Kim Minjun
              · given +9.9 (same spelling)
              · family +9.3 (other form, min jun~minjun)
              ⇒ 19.1 bits

            王小明
              ~ Wang Xiaoming
              · family +9.3 (other form, 王小明~wang xiaoming)
              ⇒ 9.3 bits

            Лом-Али Бутаев
              ~ Ломали Бутаев
              · given +9.5 (other form, лом али~ломали)
              · family +9.9 (same spelling)
              ⇒ 19.3 bits

            Kim Min Jun
              ~ Kim Min Ho
              · given -17.7 (different)
              · family +9.9 (same spelling)
              · family +9.9 (same spelling)
              ⇒ 2.0 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
