package org.whereabouts.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.pages.Words;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.api.Telegram;

/// Canaries in everything that is written to the bot: what waits, what was answered, what is half said. None is
/// readable in the data folder, in the database, or in the log.
@WithBot
@ExtendWith(OutputCaptureExtension.class)
class NothingIsReadableTest {

    private static final String LATIN = "Qyzzyvanorak";
    private static final String CYRILLIC = "Ґедзьптахокрик";
    private static final String BOTH = LATIN + " " + CYRILLIC;

    @Autowired
    Bot bot;

    @Autowired
    Words words;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    @Value("${whereabouts.data}")
    Path data;

    private final FakeTelegram server = new FakeTelegram();

    @BeforeEach
    void unlock() {
        key.unlock();
    }

    @AfterEach
    void close() {
        bot.close();
        server.close();
    }

    @Test
    void ofWhatIsWrittenToTheBot(CapturedOutput output) throws IOException {
        Telegram telegram = bot.open(server);
        var sent = new Person(server, telegram, bot, words, Locale.ENGLISH, true);
        sent.says("/enquire");
        sent.chooses("bot.warning.understood");
        sent.says(BOTH);
        sent.says("1990");
        sent.says(BOTH);
        sent.says(BOTH);
        sent.chooses("choice.kinship.child");
        sent.chooses("bot.reach.here");
        String receipt = sent.chooses("bot.ask.send");
        String code = receipt.replaceAll("(?s).*Words: ([a-z-]+).*", "$1");
        assertThat(code).hasSize(29);
        var half = new Person(server, telegram, bot, words, Locale.ENGLISH, true);
        half.says("/report");
        half.chooses("bot.warning.understood");
        half.chooses("choice.about.someone");
        half.sends(Map.of(
                "text",
                BOTH,
                "forward_origin",
                Map.of("type", "hidden_user", "sender_user_name", BOTH, "date", 1_700_000_000)));
        half.says("/look");
        half.says(BOTH);
        // Waits to be taken up, and waits to be sent.
        server.writes(half.chat(), "en", BOTH);
        bot.fetch(telegram);
        server.writes(sent.chat(), "en", "/enquire");
        bot.fetch(telegram);
        bot.take(telegram);
        server.writes(half.chat(), "en", BOTH);
        bot.fetch(telegram);

        database.sql("checkpoint").update();
        List<byte[]> kept = files();
        assertThat(kept).as("the search finds what is there").anyMatch(file -> contains(file, bytes("telegram")));
        for (String secret : List.of(LATIN, CYRILLIC, code, FakeTelegram.TOKEN)) {
            for (byte[] form : forms(secret)) {
                assertThat(kept).noneMatch(file -> contains(file, form));
            }
        }
        for (String chat : List.of(Long.toString(sent.chat()), Long.toString(half.chat()))) {
            assertThat(rows()).as("a chat's own number").doesNotContain(chat);
        }
        assertThat(output.getAll()).doesNotContain(LATIN, CYRILLIC, code, FakeTelegram.TOKEN);
    }

    /// Every row of the room, as text.
    private String rows() {
        var all = new StringBuilder();
        for (String table : List.of("update", "talk", "outgoing", "shown", "hand_over", "origin")) {
            database.sql("select t::text from telegram." + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(row ->
                            all.append(row.replaceAll("[0-9a-f]{40,}", "")).append('\n'));
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }

    private List<byte[]> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(NothingIsReadableTest::read)
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException gone) {
            return new byte[0];
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<byte[]> forms(String secret) {
        var forms = new ArrayList<byte[]>();
        byte[] plain = bytes(secret);
        forms.add(plain);
        forms.add(secret.getBytes(StandardCharsets.UTF_16LE));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[plain.length + shift];
            System.arraycopy(plain, 0, shifted, shift, plain.length);
            String encoded = Base64.getEncoder().encodeToString(shifted);
            forms.add(bytes(encoded.substring(shift == 0 ? 0 : 4, encoded.length() - 4)));
        }
        return forms;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean contains(byte[] all, byte[] some) {
        outer:
        for (int at = 0; at <= all.length - some.length; at++) {
            for (int i = 0; i < some.length; i++) {
                if (all[at + i] != some[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
