package org.whereabouts.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs a program of the server to its end, as somebody whom PostgreSQL accepts.
final class Program {

    private Program() {}

    /// Runs and waits.
    ///
    /// @param output where the program's output goes; a server that stays behind keeps writing there
    /// @param most   the longest to wait before it is ended
    static Outcome run(Path output, Duration most, String... words) {
        var all = new ArrayList<>(RootEscape.prefix());
        all.addAll(List.of(words));
        try {
            var builder = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
            Process process = builder.start();
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Outcome(-1, "");
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, "");
        }
    }

    /// How a program ended.
    ///
    /// @param exit  its exit code, or -1 when it did not end in time
    /// @param words what it printed
    record Outcome(int exit, String words) {
        boolean succeeded() {
            return exit == 0;
        }
    }
}
