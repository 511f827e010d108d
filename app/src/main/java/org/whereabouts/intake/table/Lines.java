package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// The lines of a text, counted, of which only the first are kept, and of these only so much: a file may be one line.
final class Lines {

    private static final int SAMPLE = 30;
    private static final int KEPT = 20_000;

    private final List<String> first = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private long count;

    Lines(Reader text) throws IOException {
        char[] some = new char[1 << 14];
        for (int read = text.read(some); read >= 0; read = text.read(some)) {
            for (int i = 0; i < read; i++) {
                take(some[i]);
            }
        }
        if (!line.isEmpty()) {
            take('\n');
        }
    }

    /// The first lines, long ones cut.
    List<String> first() {
        return List.copyOf(first);
    }

    /// How many there are.
    long count() {
        return count;
    }

    private void take(char letter) {
        if (letter == '\n') {
            count++;
            if (first.size() < SAMPLE) {
                first.add(line.toString());
            }
            line.setLength(0);
        } else if (line.length() < KEPT && letter != '\r') {
            line.append(letter);
        }
    }
}
