package org.whereabouts.sources.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The folder on the disk: what lies in it, and where it is moved to. Links are never followed.
record TheFolder(Path path) {

    static final String DONE = "done";
    static final String ASIDE = "set-aside";

    private static final Set<String> OURS = Set.of(DONE, ASIDE);
    private static final int MOST = 10_000;

    /// The files that lie in it and in its subfolders.
    List<LyingFile> files() throws IOException {
        var files = new ArrayList<LyingFile>();
        for (Path one : within(path)) {
            String name = String.valueOf(one.getFileName());
            if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                if (!OURS.contains(name) && !name.startsWith(".")) {
                    within(one).forEach(file -> look(file, name).ifPresent(files::add));
                }
            } else {
                look(one, "").ifPresent(files::add);
            }
        }
        return files;
    }

    private static List<Path> within(Path folder) throws IOException {
        var all = new ArrayList<Path>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path one : entries) {
                if (all.size() < MOST) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    /// One file; empty when it is none, but a link, a device or a folder, or is still on its way.
    static Optional<LyingFile> look(Path file, String source) {
        String name = String.valueOf(file.getFileName());
        if (LyingFile.isPassedOver(name)) {
            return Optional.empty();
        }
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    ? Optional.of(new LyingFile(
                            file, source, found.size(), found.lastModifiedTime(), name.startsWith(LyingFile.CLAIM)))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Takes a file out of everybody's way, so that what is read is what is moved: under a hidden name beside it.
    ///
    /// @return empty when one of that name is being kept
    static Optional<LyingFile> claim(LyingFile file) throws IOException {
        if (file.claimed()) {
            return Optional.of(file);
        }
        Path hidden = file.path().resolveSibling(LyingFile.CLAIM + file.name());
        if (Files.exists(hidden, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Files.move(file.path(), hidden);
        Optional<LyingFile> claimed = look(hidden, file.source());
        if (claimed.isEmpty()) {
            // Something else has taken its place since it was seen.
            Files.move(hidden, file.path());
        }
        return claimed;
    }

    /// Gives a claimed file its name back, because somebody still writes into it.
    static void release(LyingFile file) throws IOException {
        Path named = file.path().resolveSibling(file.name());
        if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(file.path(), named);
        }
    }

    /// Moves a file to `done` or `set-aside`, beside those of the same name.
    ///
    /// @return where it is now
    Path move(LyingFile file, String to) throws IOException {
        Path target = path.resolve(to);
        if (!file.source().isEmpty()) {
            target = target.resolve(file.source());
        }
        Files.createDirectories(target);
        if (!Files.isDirectory(path.resolve(to), LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("WA-2066 a folder that is a link leads out of the folder");
        }
        for (int number = 1; ; number++) {
            Path free = target.resolve(number == 1 ? file.name() : numbered(file.name(), number));
            try {
                if (Files.notExists(free, LinkOption.NOFOLLOW_LINKS)) {
                    return Files.move(file.path(), free);
                }
            } catch (FileAlreadyExistsException somebodyWasQuicker) {
                // The next number, then.
            }
        }
    }

    private static String numbered(String name, int number) {
        int end = name.lastIndexOf('.');
        return end <= 0 ? name + "-" + number : name.substring(0, end) + "-" + number + name.substring(end);
    }
}
