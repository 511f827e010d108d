package org.whereabouts.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// Starts the carried server while the rest of the program is still being put together: the two take about as long.
public final class HeadStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final Map<DataFolder, FutureTask<CarriedServer>> BEGUN = new ConcurrentHashMap<>();

    @Override
    public int getOrder() {
        // Behind whatever reads the settings.
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment settings = prepared.getEnvironment();
        // A build that works out the wiring must not make a database.
        boolean built = Boolean.getBoolean("spring.aot.processing");
        if (!built && StorageConfiguration.external(settings).isBlank()) {
            begin(new DataFolder(Path.of(settings.getRequiredProperty("whereabouts.data"))));
        }
    }

    /// The server of a data folder, which may be on its way already.
    ///
    /// @throws StorageFailure when it will not run
    static CarriedServer server(DataFolder data) {
        FutureTask<CarriedServer> begun = BEGUN.remove(data);
        if (begun == null) {
            return CarriedServer.in(data);
        }
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StorageFailure ours
                    ? ours
                    : new StorageFailure("WA-0415", "storage.start", data.path().toString(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageFailure("WA-0416", "storage.start", data.path().toString(), interrupted);
        }
    }

    private static void begin(DataFolder data) {
        var server = new FutureTask<>(() -> CarriedServer.in(data));
        BEGUN.put(data, server);
        Thread.ofPlatform().daemon().name("starting the server").start(server);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> giveUp(data)));
    }

    /// Stops a server that nobody came for, because the program could not start.
    private static void giveUp(DataFolder data) {
        if (BEGUN.containsKey(data)) {
            try {
                server(data).close();
            } catch (StorageFailure neverRan) {
                // Whoever asked was told why.
                BEGUN.remove(data);
            }
        }
    }
}
