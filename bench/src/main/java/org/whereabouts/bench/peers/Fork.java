package org.whereabouts.bench.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a program in another JVM, or any program, and waits for it.
final class Fork {

    private static final String HOME = System.getProperty("whereabouts.home", "");

    private Fork() {}

    /// A folder or file of the house.
    static Path home(String path) {
        return Path.of(HOME).resolve(path);
    }

    /// Runs a main class from jars that `bench/pom.xml` puts into `bench/target/peers`, with our own classes last.
    static void java(String peer, Path output, String main, String... arguments) throws IOException {
        var classes = home("bench/target/peers/" + peer) + "/*" + File.pathSeparator + home("bench/target/classes");
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-cp", classes, main));
        words.addAll(List.of(arguments));
        run(output, words);
    }

    static void run(Path output, List<String> words) throws IOException {
        if (ends(output, words) != 0) {
            throw new IllegalStateException("WA-0911 a peer failed; what it said is in " + output);
        }
    }

    /// Runs a program and gives its exit code.
    static int ends(Path output, List<String> words) throws IOException {
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("WA-0912 interrupted while a peer was at work", stopped);
        }
    }
}
