package org.whereabouts.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// Gives a test's program a data folder of its own, and with it a database of its own; removes
/// both when the program ends.
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
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
