package org.whereabouts.bench;

import java.io.PrintStream;

/// Says on standard error what is going on.
final class Progress {

    private static final long EVERY = 2_000_000_000L;

    private final PrintStream out;
    private long done;
    private long said = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String what) {
        done = 0;
        out.println("  " + what + " …");
    }

    void step(long of) {
        if (++done % 1000 == 0 && System.nanoTime() - said > EVERY) {
            said = System.nanoTime();
            out.println("    " + done * 100 / Math.max(1, of) + " %");
        }
    }
}
