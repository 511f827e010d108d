package org.whereabouts.bench.peers;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The PostgreSQL that Whereabouts carries, started by the room `storage` in a folder of its own.
final class Postgres implements Closeable {

    private final Folder folder = Folder.temporary();
    private final AnnotationConfigApplicationContext storage = new AnnotationConfigApplicationContext();

    Postgres() throws IOException {
        var settings = Map.<String, Object>of("whereabouts.data", folder.path().toString(), "DATABASE_URL", "");
        storage.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", settings));
        storage.scan("org.whereabouts.storage");
        storage.refresh();
    }

    Connection connect() throws SQLException {
        return storage.getBean(DataSource.class).getConnection();
    }

    @Override
    public void close() throws IOException {
        storage.close();
        folder.close();
    }
}
