package org.whereabouts.hotline.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.hotline.calling.Line;
import org.whereabouts.hotline.sdp.Manners;
import org.whereabouts.hotline.voice.Law;

/// What is wanted of the line, and what is said when it cannot be.
class SettingsTest {

    @TempDir
    private Path folder;

    private static Settings settings(Map<String, String> values) {
        return new Settings(values::get);
    }

    private static String wrong(Map<String, String> values) {
        Settings.Wrong wrong = catchThrowableOfType(
                Settings.Wrong.class, () -> settings(values).wishes());
        return wrong.name() + " " + wrong.why();
    }

    @Test
    void listensOnThisMachineOnlyWhenNothingIsSet() throws Exception {
        Line.Wishes wishes = settings(Map.of()).wishes();
        assertThat(wishes.place().called()).isEqualTo("127.0.0.1");
        assertThat(wishes.place().port()).isEqualTo(5060);
        assertThat(wishes.most()).isEqualTo(100);
        assertThat(wishes.trunk()).isEmpty();
        assertThat(wishes.manners().laws()).containsExactly(Law.A, Law.MU);
    }

    @Test
    void readsATrunkWithItsPasswordFromAFile() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "secret\nand more\n");
        Line.Wishes wishes = settings(Map.of(
                        "address", "0.0.0.0",
                        "public-address", "192.0.2.7",
                        "trunk.address", "sips:trunk.example.org",
                        "trunk.user", "hotline",
                        "trunk.password-file", password.toString(),
                        "codecs", "pcmu",
                        "sealed", "always"))
                .wishes();
        assertThat(wishes.trunk().orElseThrow().who().password()).isEqualTo("secret");
        assertThat(wishes.trunk().orElseThrow()).hasToString("trunk");
        assertThat(wishes.manners())
                .isEqualTo(new Manners("192.0.2.7", java.util.List.of(Law.MU), Manners.Sealing.ALWAYS));
    }

    @Test
    void saysWhichSettingIsInTheWay() {
        assertThat(wrong(Map.of("address", "0.0.0.0"))).isEqualTo("public-address wrong.public");
        assertThat(wrong(Map.of("address", "localhost"))).isEqualTo("address wrong.address");
        assertThat(wrong(Map.of("port", "0"))).isEqualTo("port wrong.number");
        assertThat(wrong(Map.of("port", "sip"))).isEqualTo("port wrong.number");
        assertThat(wrong(Map.of("calls", "900"))).isEqualTo("sound.last-port wrong.ports");
        assertThat(wrong(Map.of("codecs", "opus"))).isEqualTo("codecs wrong.codecs");
        assertThat(wrong(Map.of("sealed", "yes"))).isEqualTo("sealed wrong.sealed");
        assertThat(wrong(Map.of("from", "192.0.2.0/40"))).isEqualTo("from wrong.networks");
        assertThat(wrong(Map.of("trunk.address", "trunk.example.org"))).isEqualTo("trunk.address wrong.trunk");
        assertThat(wrong(Map.of("trunk.address", "sip:trunk.example.org"))).isEqualTo("trunk.user wrong.missing");
        assertThat(wrong(Map.of("tls.keystore", "/nowhere/keys.p12"))).isEqualTo("tls.keystore wrong.file");
    }
}
