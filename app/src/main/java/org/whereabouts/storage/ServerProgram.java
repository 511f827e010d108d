package org.whereabouts.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL binaries that the program carries, unpacked once into the data folder.
final class ServerProgram {

    private static final String COMPLETE = "complete";

    private final Path home;

    private ServerProgram(Path home) {
        this.home = home;
    }

    /// The unpacked program; unpacks it when it is not there yet.
    ///
    /// @param version the version of the binaries: another version is unpacked beside the old one
    static ServerProgram in(Path folder, String version) {
        String archive = archive();
        Path home = folder.resolve("program-" + version);
        try {
            if (!Files.exists(home.resolve(COMPLETE))) {
                unpack(archive, home);
            }
        } catch (IOException cannotUnpack) {
            throw new StorageFailure("WA-0402", "storage.unpack", home.toString(), cannotUnpack);
        }
        return new ServerProgram(home);
    }

    /// Where it is unpacked.
    Path home() {
        return home;
    }

    /// The path of `postgres`, `initdb` or `pg_ctl`.
    String executable(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        // The binaries for macOS are universal, so that one archive serves both kinds of Mac.
        return linux && !arm
                ? "postgres-linux-x86_64.txz"
                : linux ? "postgres-linux-arm_64.txz" : "postgres-darwin-arm_64.txz";
    }

    private static void unpack(String archive, Path home) throws IOException {
        try (InputStream carried = ServerProgram.class.getResourceAsStream("/" + archive)) {
            if (carried == null) {
                throw new StorageFailure("WA-0403", "storage.platform", archive, null);
            }
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(carried));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, home);
            }
        }
        Files.createFile(home.resolve(COMPLETE));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("WA-0404 an archive entry leaves its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
