package org.whereabouts.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Who uses a data folder now: a lock that all users share and the last to leave can take alone.
final class Occupancy {

    private final FileChannel channel;
    private final FileLock shared;

    private Occupancy(FileChannel channel, FileLock shared) {
        this.channel = channel;
        this.shared = shared;
    }

    /// Enters; the operating system makes a killed process leave.
    static Occupancy of(Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new Occupancy(channel, channel.lock(0, Long.MAX_VALUE, true));
        } catch (IOException cannotLock) {
            throw new StorageFailure("WA-0411", "storage.folder", file.toString(), cannotLock);
        }
    }

    /// Leaves, and lets the last one clear up while nobody can enter.
    void leave(Runnable clearUp) {
        try (channel) {
            shared.release();
            FileLock alone = channel.tryLock();
            if (alone != null) {
                clearUp.run();
            }
        } catch (IOException cannotLock) {
            throw new StorageFailure("WA-0412", "storage.lock", "in-use.lock", cannotLock);
        }
    }
}
