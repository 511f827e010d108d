package org.whereabouts.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.whereabouts.Whereabouts;
import org.whereabouts.sealing.Envelope;
import org.whereabouts.sealing.KeyState;
import org.whereabouts.sealing.Keys;
import org.whereabouts.sealing.Labelled;
import org.whereabouts.sealing.Sealing;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.cipher.KeyOfKeys.Cost;
import org.whereabouts.sealing.cipher.Passphrase;
import org.whereabouts.sealing.keys.CreatingTheKey;
import org.whereabouts.sealing.keys.HeldKeys;
import org.whereabouts.sealing.keys.RotatingTheKey;
import org.whereabouts.sealing.keys.WrappingAnew;

/// How long it takes to seal for many subjects, and to open one value of each after an unlocking: with data keys as
/// the public half wrapped them (cold), and wrapped anew (warm). With the real program and its PostgreSQL.
final class Unsealing {

    private static final int BATCH = 1000;
    private static final int BYTES = 600;
    private static final String WORDS = "correct horse battery staple";

    private final OperatingSystemMXBean processors = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final PrintStream out;
    private final int subjects;
    private final Random random;

    Unsealing(PrintStream out, int subjects, long seed) {
        this.out = out;
        this.subjects = subjects;
        this.random = new Random(seed);
    }

    void measure() throws java.io.IOException {
        Path folder = Files.createTempDirectory("whereabouts-unsealing");
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(Whereabouts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--whereabouts.data=" + folder, "--whereabouts.demo=false", "--logging.level.root=ERROR")) {
            measure(program);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(ConfigurableApplicationContext program) {
        var keys = program.getBean(Keys.class);
        try (Passphrase words = Passphrase.of(WORDS.toCharArray())) {
            program.getBean(CreatingTheKey.class).create(words, Cost.USUAL, "bench");
        }
        List<Labelled> values = new ArrayList<>();
        timed("seal", () -> seal(program, values));
        timed("Argon2id and unlock", () -> unlock(keys));
        timed("open all, cold", () -> open(keys, values));
        var ring = program.getBean(HeldKeys.class).ring().orElseThrow();
        timed("wrap all anew", () -> program.getBean(WrappingAnew.class).wrap(ring, "bench", done -> {}));
        keys.lock("bench");
        unlock(keys);
        timed("open all, warm", () -> open(keys, values));
        timed(
                "rotate",
                () -> program.getBean(RotatingTheKey.class)
                        .rotate(program.getBean(HeldKeys.class).ring().orElseThrow(), "bench", done -> {}));
        timed("open all, after the rotation", () -> open(keys, values));
    }

    private void seal(ConfigurableApplicationContext program, List<Labelled> values) {
        var sealing = program.getBean(Sealing.class);
        var transactions = program.getBean(TransactionOperations.class);
        while (values.size() < subjects) {
            transactions.executeWithoutResult(begun -> {
                for (int i = 0; i < BATCH && values.size() < subjects; i++) {
                    values.add(sealed(sealing));
                }
            });
        }
    }

    private Labelled sealed(Sealing sealing) {
        byte[] plain = new byte[BYTES];
        random.nextBytes(plain);
        Subject subject = Subject.fresh("enquiry");
        try (Envelope envelope = sealing.open(subject)) {
            return new Labelled(subject, "sought", envelope.seal("sought", plain));
        }
    }

    private static void unlock(Keys keys) {
        if (!(keys.unlock(WORDS.toCharArray(), "bench") instanceof Keys.Unlocking.Done)) {
            throw new IllegalStateException("the passphrase is another");
        }
    }

    private static void open(Keys keys, List<Labelled> values) {
        if (!(keys.state() instanceof KeyState.Unlocked(var unsealing))) {
            throw new IllegalStateException("locked");
        }
        var all = unsealing.readAll("bench", "enquiry", "bench");
        for (int from = 0; from < values.size(); from += BATCH) {
            List<Optional<byte[]>> some = all.unseal(values.subList(from, Math.min(from + BATCH, values.size())));
            if (!some.stream().allMatch(Optional::isPresent)) {
                throw new IllegalStateException("erased");
            }
        }
    }

    private void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        long worked = processors.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double busy = (processors.getProcessCpuTime() - worked) / 1e9;
        // On a machine that others use too, the second figure says more than the first.
        out.printf(
                "%-30s %8.2f s   %8.2f s of processors in Java   %8.1f µs a subject%n",
                what, seconds, busy, seconds * 1e6 / subjects);
    }
}
