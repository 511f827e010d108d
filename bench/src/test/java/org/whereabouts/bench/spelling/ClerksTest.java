package org.whereabouts.bench.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What clerks do to names really is what it says.
class ClerksTest {

    @Test
    void patronymicsAreOfTheFather() {
        assertThat(List.of(
                        Patronymics.of("Сергей", Tongue.RU, true),
                        Patronymics.of("Юрий", Tongue.RU, false),
                        Patronymics.of("Сергій", Tongue.UK, true),
                        Patronymics.of("Сергій", Tongue.UK, false),
                        Patronymics.of("Петро", Tongue.UK, true),
                        Patronymics.of("Сяргей", Tongue.BE, true),
                        Patronymics.of("Іван", Tongue.BE, false)))
                .containsExactly(
                        "Сергеевич", "Юрьевна", "Сергійович", "Сергіївна", "Петрович", "Сяргеевіч", "Іванаўна");
    }

    @Test
    void namesAreRespelledAsClerksDo() {
        assertThat(List.of(
                        Respelling.of("Шевченко", Tongue.UK, Tongue.BE),
                        Respelling.of("Каліноўскі", Tongue.BE, Tongue.RU),
                        Respelling.of("Петров", Tongue.RU, Tongue.BE),
                        Respelling.of("Тищенко", Tongue.UK, Tongue.RU),
                        Respelling.of("Ильин", Tongue.RU, Tongue.UK),
                        Respelling.of("Соловьёв", Tongue.RU, Tongue.UK)))
                .containsExactly("Шэўчэнка", "Калиновский", "Пятроў", "Тищенко", "Ільїн", "Соловйов");
    }

    @Test
    void arabicIsWrittenWithoutVowelsAndRomanisedInFourWays() {
        assertThat(Arabic.script("muHam~ad")).isEqualTo("محمد");
        assertThat(Arabic.STYLES.stream().map(style -> Arabic.latin("muHam~ad", style)))
                .containsExactly("Muhammad", "Mohammad", "Mouhammad", "Muhammad");
        assertThat(Arabic.STYLES.stream().map(style -> Arabic.latin("Eabd AlraHman", style)))
                .containsExactly("Abd al-Rahman", "Abdulrahman", "Abdelrahman", "Abdulrahman");
    }

    @Test
    void aSlipIsOneSlip() {
        var random = new SplittableRandom(7);
        for (int turn = 0; turn < 1000; turn++) {
            var slipped = Slips.slip("коваленко", random);
            assertThat(Math.abs(slipped.length() - 9)).isLessThanOrEqualTo(1);
            assertThat(changed("коваленко", slipped)).as(slipped).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void lookalikesLookAlikeAndAreFewerThanHalf() {
        var words = new HashSet<String>();
        var random = new SplittableRandom(7);
        for (int turn = 0; turn < 50; turn++) {
            words.add(Slips.lookalikes("Коваленко", random));
        }
        assertThat(words)
                .hasSizeGreaterThan(3)
                .allMatch(word -> word.chars().filter(sign -> sign < 128).count() < 5);
    }

    @Test
    void declinesAsRunningTextDoes() {
        var random = new SplittableRandom(7);
        assertThat(Declining.declined("Коваленко", true, random)).isIn("Коваленка", "Коваленку");
        assertThat(Declining.declined("Сергей", true, random)).isIn("Сергея", "Сергею");
        assertThat(Declining.declined("Иванова", false, random)).isEqualTo("Ивановой");
        assertThat(Declining.declined("Коваленко", false, random)).isEqualTo("Коваленко");
    }

    /// The letters that are left when the common beginning and end are taken away.
    private static int changed(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end;
    }

    @Test
    void scannersMistakeWhatLooksAlike() {
        var random = new SplittableRandom(7);
        for (int turn = 0; turn < 100; turn++) {
            assertThat(Slips.scanned("Морозов", random)).isIn("М0розов", "Моро3ов");
        }
    }
}
