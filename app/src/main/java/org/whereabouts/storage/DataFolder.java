package org.whereabouts.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds everything an installation owns; nobody but its owner may read it.
///
/// @param path an absolute path
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// A folder inside, made when it is not there, readable by the owner alone.
    ///
    /// @throws StorageFailure when it cannot be made
    public Path folder(String name) {
        Path inside = path.resolve(name);
        try {
            createPrivately(path);
            return createPrivately(inside);
        } catch (IOException cannotWrite) {
            throw new StorageFailure("WA-0401", "storage.folder", inside.toString(), cannotWrite);
        }
    }

    private static Path createPrivately(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }
}
