package org.whereabouts.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives a test's program a data folder of its own, and with it a database of its own.
public final class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            String folder = Files.createTempDirectory("whereabouts-test-").toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh data folder", Map.of("whereabouts.data", folder)));
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
