package org.whereabouts.hotline.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// sipp, a real client that calls by a scenario, as often and as many at once as wanted.
public final class Sipp {

    private final Path folder;

    public Sipp(Path folder) {
        this.folder = folder;
    }

    /// What came of it.
    ///
    /// @param exit    0 when every call went as the scenario says
    /// @param printed all of it
    public record Went(int exit, String printed) {}

    /// Runs a scenario of the tests' resources against a port.
    public Went run(String scenario, int port, String... more) throws IOException, InterruptedException {
        Path file = folder.resolve(scenario);
        try (var in = Sipp.class.getResourceAsStream(scenario)) {
            Files.write(file, in == null ? new byte[0] : in.readAllBytes());
        }
        List<String> command = new ArrayList<>(List.of(
                Installed.program("sipp", "sip-tester"),
                "127.0.0.1:" + port,
                "-i",
                "127.0.0.1",
                "-mi",
                "127.0.0.1",
                "-sf",
                file.toString(),
                "-nostdin",
                "-trace_err",
                "-error_file",
                folder.resolve("errors.txt").toString()));
        command.addAll(List.of(more));
        Path out = folder.resolve("sipp.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String errors =
                Files.exists(folder.resolve("errors.txt")) ? Files.readString(folder.resolve("errors.txt")) : "";
        String printed = Files.readString(out, StandardCharsets.ISO_8859_1);
        return new Went(process.waitFor(), printed.substring(Math.max(0, printed.length() - 3000)) + errors);
    }
}
