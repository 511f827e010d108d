package org.whereabouts.registry.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.whereabouts.audit.Sha256;
import org.whereabouts.registry.Original;
import org.whereabouts.registry.Originals;

/// The originals in parts of a megabyte, so that a file of any size passes through.
@Repository
class OriginalsInPostgres implements Originals {

    private static final int PART = 1 << 20;

    private final JdbcClient database;

    OriginalsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Original keep(Path file, String name, String mediaType) throws IOException {
        var original = new Original(digest(file), name, mediaType, Files.size(file));
        try (InputStream content = Files.newInputStream(file)) {
            return keep(original, content);
        }
    }

    @Override
    @Transactional
    public Original keep(byte[] content, String name, String mediaType) {
        try {
            return keep(
                    new Original(Sha256.of(content), name, mediaType, content.length),
                    new ByteArrayInputStream(content));
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
    }

    @Override
    public Optional<Original> find(Sha256 sha256) {
        return database.sql("select * from registry.original where sha256 = ?")
                .param(sha256.bytes())
                .query((row, n) -> new Original(
                        new Sha256(HexFormat.of().formatHex(row.getBytes("sha256"))),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size")))
                .optional();
    }

    @Override
    public void copy(Sha256 sha256, OutputStream target) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> part = database.sql("""
                            select content from registry.original_part p
                              join registry.original o on o.id = p.original where o.sha256 = ? and p.number = ?
                            """)
                    .params(sha256.bytes(), number)
                    .query(byte[].class)
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            target.write(part.get());
        }
    }

    private Original keep(Original original, InputStream content) throws IOException {
        Optional<Long> id = database.sql("""
                        insert into registry.original (sha256, name, media_type, size) values (?, ?, ?, ?)
                        on conflict (sha256) do nothing returning id
                        """)
                .params(original.sha256().bytes(), original.name(), original.mediaType(), original.size())
                .query(Long.class)
                .optional();
        if (id.isPresent()) {
            byte[] part = content.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                database.sql("insert into registry.original_part values (?, ?, ?)")
                        .params(id.get(), number, part)
                        .update();
                part = content.readNBytes(PART);
            }
        }
        return find(original.sha256()).orElseThrow();
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.algorithm();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[PART];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.finish(digest);
    }
}
