package org.whereabouts.sources.folder;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.registry.Operation;

/// The watched folder as whoever runs the installation sets it up.
@Configuration(proxyBeanMethods = false)
class FolderConfiguration {

    @Bean
    FolderSettings folderSettings(
            @Value("${whereabouts.folder.path:}") String path,
            @Value("${whereabouts.folder.still-seconds:10}") int seconds,
            @Value("${whereabouts.folder.operation:main}") String operation) {
        return new FolderSettings(
                path.isBlank() ? null : Path.of(path.strip()).toAbsolutePath().normalize(),
                Duration.ofSeconds(Math.clamp(seconds, 1, 3_600)),
                new Operation.Id(operation.strip()));
    }
}
