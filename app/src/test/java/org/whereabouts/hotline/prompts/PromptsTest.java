package org.whereabouts.hotline.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whereabouts.audit.Sha256;
import org.whereabouts.hotline.line.Sound;

/// Every sentence has its sound, of this text, in each language; and a recording may take its place.
class PromptsTest {

    private static final int ALL_BYTES = 6_000_000;

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void everyTextHasItsSoundAndTheSoundIsOfThisText(String language) {
        List<String> heard = new ArrayList<>();
        for (String line : lines(language + "/sounds.tsv")) {
            String[] cells = line.split("\t");
            heard.add(cells[0]);
            String text = BuiltIn.text(language, cells[0]).orElseThrow();
            assertThat(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex())
                    .as("%s %s: run app/src/main/prompts/render.sh", language, cells[0])
                    .isEqualTo(cells[1]);
            byte[] file = BuiltIn.file(language + "/" + cells[0] + ".wav").orElseThrow();
            assertThat(Sha256.of(file).hex()).as("%s %s", language, cells[0]).isEqualTo(cells[2]);
            Sound sound = BuiltIn.sound(language, cells[0]);
            assertThat(loudest(sound)).as("%s %s", language, cells[0]).isGreaterThan(3_000);
            // As long as people need for so many letters, neither cut off nor drawn out.
            double perLetter = (double) sound.length().toMillis() / text.length();
            assertThat(perLetter).as("%s %s", language, cells[0]).isBetween(30.0, 260.0);
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(BuiltIn.keys());
    }

    @Test
    void allOfThemTogetherAreSmall() {
        long bytes = 0;
        for (Locale language : Prompts.LANGUAGES) {
            for (String key : BuiltIn.keys()) {
                bytes += BuiltIn.file(language + "/" + key + ".wav").orElseThrow().length;
            }
        }
        assertThat(bytes).isLessThan(ALL_BYTES);
    }

    @Test
    void noSentenceBlamesOrPromisesNews() {
        for (String key : BuiltIn.keys()) {
            assertThat(BuiltIn.text("en", key).orElseThrow().toLowerCase(Locale.ROOT))
                    .doesNotContain("!", "invalid", "error", "wrong", "dead", "death", "died", "found");
            for (String language : List.of("uk", "ru")) {
                assertThat(BuiltIn.text(language, key).orElseThrow().toLowerCase(Locale.ROOT))
                        .doesNotContain("!", "помил", "ошиб", "мертв", "загин", "погиб", "смерт", "тіло", "тело");
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        short[] samples = new short[800];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) (at * 40 - 16_000);
        }
        Sound sound = Sound.of(samples);
        byte[] file = Wav.write(sound);
        assertThat(Wav.read(file).orElseThrow().samples()).isEqualTo(samples);
        for (int length = 0; length < 44; length++) {
            assertThat(Wav.read(Arrays.copyOf(file, length))).isEmpty();
        }
        assertThat(Wav.read("RIFF and nothing".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void aRecordingTakesThePlaceOfASentenceAndABadOneDoesNot() throws IOException {
        Path folder = Files.createDirectories(data.resolve("hotline/prompts/uk"));
        Sound studio = Sounds.tone();
        Files.write(folder.resolve("welcome.wav"), Wav.write(studio));
        Files.write(folder.resolve("goodbye.wav"), "no sound at all".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("nothing-of-ours.wav"), Wav.write(studio));
        byte[] fast = Wav.write(studio);
        fast[24] = (byte) 0x80;
        fast[25] = (byte) 0x3e;
        Files.write(folder.resolve("connecting.wav"), fast);
        var prompts = new Prompts(new Recordings(data));
        Locale language = Locale.forLanguageTag("uk");
        assertThat(prompts.say(language, "welcome").samples()).isEqualTo(studio.samples());
        assertThat(prompts.say(Locale.forLanguageTag("ru"), "welcome").samples())
                .isNotEqualTo(studio.samples());
        for (String key : List.of("goodbye", "connecting")) {
            assertThat(prompts.say(language, key).samples())
                    .as(key)
                    .isEqualTo(BuiltIn.sound("uk", key).samples());
        }
    }

    @Test
    void digitsAreReadOneByOne() {
        var prompts = new Prompts(new Recordings(data));
        assertThat(Ear.hear(prompts.spell(Locale.forLanguageTag("ru"), "+38 (0) 44")))
                .containsExactly("ru/plus", "ru/digit.3", "ru/digit.8", "ru/digit.0", "ru/digit.4", "ru/digit.4");
    }

    @Test
    void aPocketSaysNothing() {
        assertThat(Sounds.isSomethingSaid(Sound.silence(Duration.ofMinutes(1)))).isFalse();
        assertThat(Sounds.isSomethingSaid(Sounds.tone().then(Sound.silence(Duration.ofSeconds(3)))))
                .isTrue();
    }

    private static int loudest(Sound sound) {
        int loudest = 0;
        for (short sample : sound.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    private static List<String> lines(String file) {
        return new String(BuiltIn.file(file).orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
