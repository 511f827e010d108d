package org.whereabouts.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/// The terminal of a command: results on standard output, everything about the work on standard error.
///
/// Texts come from the bundle of the command's room, in the language of the operator's locale, and follow
/// [java.util.Formatter].
public final class Console {

    private static final Duration BEFORE_PROGRESS = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int BAR = 24;

    private final ResourceBundle texts;
    private final PrintWriter results = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final PrintWriter asides = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

    private Console(ResourceBundle texts) {
        this.texts = texts;
    }

    /// The terminal with the texts of a room.
    ///
    /// @param bundle base name of the room's bundle, such as `org.whereabouts.intake.messages`
    public static Console of(String bundle) {
        return new Console(ResourceBundle.getBundle(bundle, Locale.getDefault()));
    }

    /// Prints a result, not a sentence: a record, a line of JSON.
    public void print(String result) {
        results.println(result);
    }

    /// Says a sentence of the bundle on standard error.
    public void say(String key, Object... arguments) {
        asides.println(text(key, arguments));
    }

    /// A sentence of the bundle.
    public String text(String key, Object... arguments) {
        return String.format(Locale.getDefault(), texts.getString(key), arguments);
    }

    /// Begins to show how far a long work has come.
    ///
    /// @param key a sentence of the bundle with two arguments: how many, and how many a second
    public Progress progress(String key) {
        return new Progress(key, 0);
    }

    /// The same for a work whose size is known before it begins.
    ///
    /// @param total how much there is to do, or 0 when nobody knows
    public Progress progress(String key, long total) {
        return new Progress(key, total);
    }

    /// A line on standard error that moves while work goes on; it appears only when the work takes a while.
    public final class Progress implements AutoCloseable {
        private final String key;
        private final Instant start = Instant.now();
        private Instant shown = start;
        private long done;
        private long total;

        private Progress(String key, long total) {
            this.key = key;
            this.total = total;
        }

        /// How much is done.
        public long done() {
            return done;
        }

        /// Says that this much is done now, counted from the beginning.
        public void reached(long now) {
            reached(now, total);
        }

        /// Says that this much is done now, counted from the beginning.
        ///
        /// @param now how much is done
        /// @param of  how much there is to do, or 0 when nobody knows
        public void reached(long now, long of) {
            done = now;
            total = of;
            Instant time = Instant.now();
            if (time.isAfter(start.plus(BEFORE_PROGRESS)) && time.isAfter(shown.plus(BETWEEN))) {
                shown = time;
                show("\r");
            }
        }

        @Override
        public void close() {
            if (!shown.equals(start)) {
                show("\r");
                asides.println();
            }
        }

        private void show(String lead) {
            double seconds =
                    Math.max(0.001, Duration.between(start, Instant.now()).toMillis() / 1000.0);
            String share = total == 0 ? "" : bar((double) done / total);
            asides.print(lead + share + text(key, done, Math.round(done / seconds)) + "   ");
            asides.flush();
        }

        private static String bar(double share) {
            int full = (int) Math.round(Math.min(1, share) * BAR);
            return "█".repeat(full)
                    + "░".repeat(BAR - full)
                    + String.format(" %3d %% ", Math.round(Math.min(1, share) * 100));
        }
    }
}
