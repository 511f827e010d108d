package org.whereabouts.pictures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Draws the pages of a PDF that nobody can trust, in a process of its own.
///
/// A document can be made to take all memory, or never to end. Whatever it does, it does to a process that has little
/// memory and is ended after half a minute; what comes back are pixels. The document goes there and the pictures come
/// back through pipes: nothing is written to a disk.
public final class DrawingADocument {

    /// How many pages are drawn at most.
    public static final int MOST_PAGES = 30;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LARGEST_PICTURE = 8 << 20;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private DrawingADocument() {}

    /// The pages; empty when it is no PDF, locked, broken, or too much for the process.
    public static Optional<DrawnPages> draw(byte[] pdf) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return drawn(pdf);
        } catch (IOException broken) {
            // What a document breaks tells of the document: it is not told, nor kept in a log.
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Optional<DrawnPages> drawn(byte[] pdf) throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread watch = Thread.ofVirtual().start(() -> endInTime(process));
        Thread feeding = Thread.ofVirtual().start(() -> feed(process, pdf));
        try (var back = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            return Optional.of(read(back));
        } finally {
            process.destroyForcibly();
            watch.interrupt();
            feeding.interrupt();
        }
    }

    /// As many pages as came whole.
    private static DrawnPages read(DataInputStream back) throws IOException {
        int all = back.readInt();
        List<byte[]> pages = new ArrayList<>();
        try {
            while (pages.size() < Math.min(all, MOST_PAGES)) {
                pages.add(page(back));
            }
        } catch (EOFException ended) {
            return new DrawnPages(pages, all);
        }
        return new DrawnPages(pages, all);
    }

    private static byte[] page(DataInputStream back) throws IOException {
        int length = back.readInt();
        if (length < 0 || length > LARGEST_PICTURE) {
            throw new IOException("WA-1121 a page as large as no page is");
        }
        byte[] page = new byte[length];
        back.readFully(page);
        return page;
    }

    private static void feed(Process process, byte[] pdf) {
        try (OutputStream there = process.getOutputStream()) {
            there.write(pdf);
        } catch (IOException ended) {
            // It did not want to read on; what it answered says so.
        }
    }

    private static void endInTime(Process process) {
        try {
            Thread.sleep(LONGEST);
            process.destroyForcibly();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PagesOfAPdf.class.getName());
    }
}
