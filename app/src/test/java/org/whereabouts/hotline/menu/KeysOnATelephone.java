package org.whereabouts.hotline.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.whereabouts.hotline.line.Sound;
import org.whereabouts.hotline.phone.Baresip;
import org.whereabouts.hotline.phone.Sounds;
import org.whereabouts.hotline.phone.Track;
import org.whereabouts.hotline.phone.Wire;
import org.whereabouts.hotline.prompts.Ear;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.hotline.voice.Law;

/// Somebody with a real telephone (baresip), who waits until they have heard a sentence to its end, sample for sample,
/// and then presses keys.
final class KeysOnATelephone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LAST_WORDS = 2_000;

    private final Prompts prompts;
    private final Locale language;
    private final Wire wire;
    private final Baresip phone;
    private final List<Sound> heard = new ArrayList<>();
    private int until;

    /// @param says what they say, over and over
    KeysOnATelephone(int line, Path folder, Prompts prompts, Locale language, Sound says) throws Exception {
        this.prompts = prompts;
        this.language = language;
        this.wire = new Wire(line);
        this.phone = new Baresip(folder, ";audio_codecs=PCMA", says);
        phone.dial(wire.address());
        phone.established();
    }

    /// Hears sentences in their language as one, in one piece and without a sample missing; one that begins with an
    /// equals sign is digits that are read out.
    void hears(String... sentences) throws Exception {
        hears(language, sentences);
    }

    void hears(Locale in, String... sentences) throws Exception {
        Sound all = Sound.NONE;
        for (String one : sentences) {
            all = all.then(one.startsWith("=") ? prompts.spell(in, one.substring(1)) : prompts.say(in, one));
        }
        hears(all, String.join(", ", sentences));
    }

    void hears(Sound sound, String what) throws Exception {
        short[] wanted = Sounds.pressed(sound, Law.A);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            int at = Sounds.find(wanted, wire.heard().from(until).sound().samples());
            if (at >= 0) {
                until += (at + sound.size()) / 160;
                heard.add(sound);
                return;
            }
            Thread.sleep(100);
        }
        Track rest = wire.heard().from(until);
        String printed = phone.printed();
        throw new AssertionError("%s did not hear %s, but in %d packets %s; %s"
                .formatted(
                        language,
                        what,
                        rest.packets().size(),
                        Ear.hear(rest.sound()),
                        printed.substring(Math.max(0, printed.length() - LAST_WORDS))));
    }

    /// Presses keys, one after the other, as quickly as a hand does.
    void presses(String keys) throws Exception {
        for (int at = 0; at < keys.length(); at++) {
            phone.press(keys.charAt(at));
            Thread.sleep(300);
        }
    }

    /// Speaks for a while.
    void speaks(Duration length) throws InterruptedException {
        Thread.sleep(length);
    }

    void hangsUp() throws Exception {
        phone.hangUp();
        isOver();
    }

    /// Waits until the call is over, whoever ended it.
    void isOver() throws Exception {
        for (int tried = 0; tried < 300 && !isClosed(); tried++) {
            Thread.sleep(100);
        }
        assertThat(isClosed()).as(phone.printed()).isTrue();
    }

    private boolean isClosed() throws IOException {
        String printed = phone.printed();
        return printed.contains("session closed") || printed.contains(" terminated (duration");
    }

    /// What came from the line, packet by packet.
    Track track() {
        return wire.heard();
    }

    /// What the telephone has said, as it left it.
    Sound said() {
        return wire.said().sound();
    }

    /// How many of the sentences that were waited for the telephone's own recording of the call holds whole, one
    /// after the other. A telephone that does not come to its turn for a tenth of a second throws away what is
    /// late, and joins what is left.
    double shareInItsOwnRecording() throws Exception {
        short[] own = phone.heard();
        int from = 0;
        int found = 0;
        for (Sound one : heard) {
            int at = Sounds.findNear(Sounds.pressed(one, Law.A), Arrays.copyOfRange(own, from, own.length));
            if (at >= 0) {
                from += at + one.size() - 160;
                found++;
            }
        }
        return (double) found / heard.size();
    }

    @Override
    public void close() throws IOException {
        phone.close();
        wire.close();
    }
}
