package org.whereabouts.casework.transcribing.machine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tesseract, if the machine has it: a program of its own, in a process of its own.
///
/// It is given pixels drawn by us, never a file as it came, through a pipe, and answers through one: nothing lies on a
/// disk. It has a minute, one processor, no network where the system lets us take that from it (`unshare`), and a bound
/// on what it may answer.
@Component
public class Tesseract {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final int MOST = 4 << 20;
    private static final String OFF = "off";
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z_]{2,20}");
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private final String named;
    private volatile Set<String> languages = Set.of();

    Tesseract(@Value("${whereabouts.tesseract:}") String named) {
        this.named = named.strip();
    }

    /// Which of these languages it can read, in their order; none where there is no such program.
    public List<String> among(List<String> wanted) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return List.of();
        }
        if (languages.isEmpty()) {
            byte[] none = {};
            String listed = run(List.of(program.get().toString(), "--list-langs"), none, PROBE)
                    .orElse("");
            languages = listed.lines()
                    .map(String::strip)
                    .filter(LANGUAGE.asMatchPredicate())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return wanted.stream().filter(languages::contains).toList();
    }

    /// Reads a picture; empty when there is no such program, or it came to no end.
    ///
    /// @param reads some of what [#among] answered
    /// @return its table of words (TSV)
    public Optional<String> read(byte[] jpeg, List<String> reads) {
        Optional<Path> program = program();
        if (program.isEmpty() || reads.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(apart());
        command.addAll(List.of(
                program.get().toString(), "stdin", "stdout", "-l", String.join("+", reads), "--psm", "6", "tsv"));
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return run(command, jpeg, LONGEST);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private Optional<Path> program() {
        if (named.equals(OFF)) {
            return Optional.empty();
        }
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return onPath("tesseract");
    }

    private static Optional<Path> onPath(String program) {
        String path = System.getenv("PATH");
        return path == null
                ? Optional.empty()
                : Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, program))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    /// What takes the network from a process, where the system lets us.
    private static List<String> apart() {
        return Apart.COMMAND;
    }

    private static Optional<String> run(List<String> command, byte[] in, Duration longest) {
        try {
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = builder.start();
            Thread watch = Thread.ofVirtual().start(() -> endInTime(process, longest));
            Thread feeding = Thread.ofVirtual().start(() -> feed(process, in));
            try (InputStream out = process.getInputStream()) {
                String answer = new String(out.readNBytes(MOST), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
            } finally {
                process.destroyForcibly();
                watch.interrupt();
                feeding.interrupt();
            }
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void feed(Process process, byte[] in) {
        try (OutputStream there = process.getOutputStream()) {
            there.write(in);
        } catch (IOException ended) {
            // It did not want to read on; what it answered says so.
        }
    }

    private static void endInTime(Process process, Duration longest) {
        try {
            Thread.sleep(longest);
            process.destroyForcibly();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    /// Found out once.
    private static final class Apart {
        private static final List<String> COMMAND = command();

        private static List<String> command() {
            byte[] none = {};
            List<String> apart = List.of("unshare", "--map-root-user", "--net");
            List<String> probe = new ArrayList<>(apart);
            probe.add("true");
            return run(probe, none, PROBE).isPresent() ? apart : List.of();
        }
    }
}
