package org.whereabouts.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// Who uses a data folder now: a lock that all users share and the last to leave can take alone.
final class Occupancy {

    /// A program holds a lock once, however many parts of it use the folder.
    private static final Map<Path, Occupancy> OURS = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock shared;
    private int users;

    private Occupancy(Path file, FileChannel channel, FileLock shared) {
        this.file = file;
        this.channel = channel;
        this.shared = shared;
    }

    /// Enters; the operating system makes a killed program leave.
    static Occupancy of(Path file) {
        synchronized (OURS) {
            Occupancy occupancy = OURS.computeIfAbsent(file, Occupancy::lock);
            occupancy.users++;
            return occupancy;
        }
    }

    /// Leaves, and lets the last one clear up while nobody can enter.
    void leave(Runnable clearUp) {
        synchronized (OURS) {
            users--;
            if (users > 0) {
                return;
            }
            OURS.remove(file);
            try (channel) {
                shared.release();
                FileLock alone = channel.tryLock();
                if (alone != null) {
                    clearUp.run();
                }
            } catch (IOException cannotLock) {
                throw new StorageFailure("WA-0412", "storage.lock", file.toString(), cannotLock);
            }
        }
    }

    private static Occupancy lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new Occupancy(file, channel, channel.lock(0, Long.MAX_VALUE, true));
        } catch (IOException cannotLock) {
            throw new StorageFailure("WA-0411", "storage.folder", file.toString(), cannotLock);
        }
    }
}
