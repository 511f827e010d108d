package org.whereabouts.sealing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.whereabouts.WithRegisters;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Opened;
import org.whereabouts.sealing.Reading;
import org.whereabouts.sealing.Sealed;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.sealing.keys.KeysInMemory;
import org.whereabouts.storage.DataFolder;

/// Nothing of what was sealed can be found in the data folder: tables, write-ahead log, server log; nor in what the
/// program printed.
@WithRegisters
@Import(TestKey.class)
@ExtendWith(OutputCaptureExtension.class)
class SealedAtRestTest {

    private static final int MANY = 400;

    @Autowired
    Sealing sealing;

    @Autowired
    ErasingASubject erasing;

    @Autowired
    TestKey key;

    @Autowired
    JdbcClient database;

    @Autowired
    DataFolder data;

    @BeforeEach
    void aTable() {
        database.sql("create table public.canary (id uuid, sealed bytea)").update();
    }

    @AfterEach
    void noTable() {
        database.sql("drop table public.canary").update();
    }

    @Test
    void noCanaryIsReadable(CapturedOutput output) throws IOException {
        var canary = new Canary();
        for (int i = 0; i < MANY; i++) {
            sealAndRead(canary, i);
        }
        database.sql("checkpoint").update();

        assertThat(findings(canary)).isEmpty();
        assertThat(findings(Canary.of(KeysInMemory.WORDS))).isEmpty();
        assertThat(output.getAll()).doesNotContain(canary.word()).doesNotContain(KeysInMemory.WORDS);
    }

    @Test
    void theSearchWouldFindOneInAnyDress() throws IOException {
        for (String dress : new String[] {"plain", "utf-16", "base64", "gzip"}) {
            var canary = new Canary();
            byte[] text = ("Ганна " + canary.word() + " Вигадана").getBytes(StandardCharsets.UTF_8);
            byte[] dressed = switch (dress) {
                case "utf-16" -> new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
                case "base64" -> Base64.getEncoder().encode(text);
                case "gzip" -> gzip(text);
                default -> text;
            };
            database.sql("insert into public.canary values (?, ?)")
                    .params(UUID.randomUUID(), dressed)
                    .update();
            database.sql("checkpoint").update();
            assertThat(findings(canary)).as(dress).isNotEmpty();
        }
    }

    private void sealAndRead(Canary canary, int number) throws IOException {
        Subject subject = Subject.fresh("enquiry");
        byte[] text = ("Ганна " + canary.word() + " №" + number)
                .repeat(1 + number % 40)
                .getBytes(StandardCharsets.UTF_8);
        var file = new ByteArrayOutputStream();
        byte[] value;
        try (Envelope envelope = sealing.open(subject)) {
            value = envelope.seal("sought", text).bytes();
            try (OutputStream into = envelope.seal("letter/1", file)) {
                into.write(text);
            }
        }
        for (byte[] sealed : new byte[][] {value, file.toByteArray()}) {
            database.sql("insert into public.canary values (?, ?)")
                    .params(subject.id(), sealed)
                    .update();
        }
        try (Opened opened = key.unlock()
                .unsealing()
                .read(new Reading("test", subject, "test.read"))
                .orElseThrow()) {
            assertThat(opened.unseal("sought", Sealed.of(value))).isEqualTo(text);
        }
        if (number % 10 == 0) {
            erasing.erase(subject, "test", "test.erased");
        }
    }

    private Stream<Path> findings(Canary canary) throws IOException {
        try (Stream<Path> files = Files.walk(data.path())) {
            return files.filter(Files::isRegularFile).filter(canary::isIn).toList().stream();
        }
    }

    private static byte[] gzip(byte[] text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var into = new GZIPOutputStream(packed)) {
            into.write(text);
        }
        return packed.toByteArray();
    }
}
