package org.whereabouts.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// Wires the store. Which one it is, is decided when the program starts and not when it is built (decision 0010).
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final int CONNECTIONS = 12;

    @Bean
    DataFolder dataFolder(@Value("${whereabouts.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    @Lazy
    CarriedServer carriedServer(DataFolder data) {
        return HeadStart.server(data);
    }

    /// The store, with every room's tables in it as this version of the program needs them.
    @Bean
    DataSource dataSource(ObjectProvider<CarriedServer> carried, Environment settings) {
        var pool = new HikariDataSource();
        pool.setPoolName("whereabouts");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        String external = external(settings);
        if (external.isBlank()) {
            CarriedServer server = carried.getObject();
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(CarriedServer.USER);
            pool.setPassword(server.password());
        } else {
            var address = DatabaseUrl.parse(external);
            pool.setJdbcUrl(address.jdbc());
            pool.setUsername(address.user());
            pool.setPassword(address.password());
            ExternalServer.examine(pool);
        }
        Tables.bringUpToDate(pool);
        return pool;
    }

    /// The address of an external database, or blank.
    static String external(Environment settings) {
        return settings.getProperty("DATABASE_URL", "");
    }
}
