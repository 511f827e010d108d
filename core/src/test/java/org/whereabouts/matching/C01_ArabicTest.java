package org.whereabouts.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Arabic names with and without their articles, vowels and spaces.
class C01_ArabicTest {

    private static final String STORY = """
            محمد الحسن
              ~ Mohammed al-Hasan
              · given +5.2 (same name, محمد~mohammed)
              · family +5.1 (same name, الحسن~hasan)
              ⇒ 10.4 bits

            محمد الحسن
              ~ Muhammad Alhasan
              · given +5.2 (same name, محمد~muhammad)
              · family +5.1 (same name, الحسن~alhasan)
              ⇒ 10.4 bits

            خالد الأحمد
              ~ Khaled Elahmad
              · given +5.2 (same name, خالد~khaled)
              · family +5.1 (same name, الأحمد~elahmad)
              ⇒ 10.4 bits

            Nour al-Din Haddad
              ~ Noureddine Haddad
              · given +9.9 (same spelling)
              · family +9.3 (other form, noureddin~noureddine)
              ⇒ 19.1 bits

            نور الدين حداد
              ~ Nuruddin Haddad
              · given +4.5 (same consonants, Arab~Latn)
              · family +9.8 (same spelling, Arab~Latn)
              ⇒ 14.3 bits

            Abd al-Rahman Khalil
              ~ Abdurrahman Khalil
              · given +5.2 (same name, abdrahman~abdurrahman)
              · family +5.5 (same spelling)
              ⇒ 10.8 bits

            Mahmoud Darwazeh
              ~ Mahmud Darwaza
              · given +5.2 (same name, mahmoud~mahmud)
              · family +9.3 (other form, darwazeh~darwaza)
              ⇒ 14.5 bits

            محمد الحسن
              ~ محمد العلي
              · given +5.5 (same spelling)
              · family -14.0 (another name)
              ⇒ -8.5 bits
            """;

    @Test
    void asTheNotationHasIt() {
        assertThat(People.retold(STORY)).isEqualTo(STORY);
    }
}
