package org.whereabouts.publication;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// Gives a test's program a data folder of its own, and with it a database of its own; removes
/// both when the program ends.
///
/// That database does not wait for the disk when something is committed: only a machine that fails would tell the
/// difference, and its data folder would be gone. What the service does is another matter, and has tests of its own.
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path folder = Files.createTempDirectory("whereabouts-test-");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("fresh data folder", Map.of("whereabouts.data", folder.toString())));
            // What is registered first is destroyed last: the server has stopped by then.
            var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
            beans.registerDisposableBean("fresh data folder", () -> FileSystemUtils.deleteRecursively(folder));
            context.getBeanFactory().addBeanPostProcessor(new NotWaitingForTheDisk());
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static final class NotWaitingForTheDisk implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool) {
                JdbcClient.create(pool)
                        .sql("alter role current_user set synchronous_commit = off")
                        .update();
                pool.getHikariPoolMXBean().softEvictConnections();
            }
            return bean;
        }
    }
}
