package org.whereabouts.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Wires the store.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final int CONNECTIONS = 12;

    @Bean
    DataFolder dataFolder(@Value("${whereabouts.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    @Conditional(NoExternalDatabase.class)
    CarriedServer carriedServer(DataFolder data) {
        return CarriedServer.in(data);
    }

    @Bean
    DataSource dataSource(@Nullable CarriedServer carried, @Value("${DATABASE_URL:}") String external) {
        var pool = new HikariDataSource();
        pool.setPoolName("whereabouts");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        if (carried != null) {
            pool.setJdbcUrl(carried.jdbcUrl());
            pool.setUsername(CarriedServer.USER);
            pool.setPassword(carried.password());
        } else {
            var address = DatabaseUrl.parse(external);
            pool.setJdbcUrl(address.jdbc());
            pool.setUsername(address.user());
            pool.setPassword(address.password());
        }
        return pool;
    }

    /// Whether the operator left `DATABASE_URL` empty.
    static final class NoExternalDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("DATABASE_URL", "").isBlank();
        }
    }
}
