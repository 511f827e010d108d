package org.whereabouts.sources.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.whereabouts.registry.Source;
import org.whereabouts.registry.Sources;
import org.whereabouts.sources.Arrival;
import org.whereabouts.sources.Bytes;
import org.whereabouts.sources.Taken;
import org.whereabouts.sources.TakingADocumentIn;
import org.whereabouts.sources.Way;
import org.whereabouts.storage.DataFolder;

/// Keeps one file that has come to rest, and then moves it out of the way.
@Service
class KeepingAFile {

    /*
     * The file is first renamed in its place, then copied into our own folder and kept from there, then moved. Whoever
     * kills us in between finds it under the hidden name at the next sweep, keeps the same bytes (which are there already
     * and are not kept twice), and moves it.
     */

    private final TakingADocumentIn taking;
    private final Sources sources;
    private final SayingWhy saying;
    private final DataFolder data;
    private final FolderSettings settings;

    KeepingAFile(
            TakingADocumentIn taking, Sources sources, SayingWhy saying, DataFolder data, FolderSettings settings) {
        this.taking = taking;
        this.sources = sources;
        this.saying = saying;
        this.data = data;
        this.settings = settings;
    }

    /// Keeps it.
    ///
    /// @throws IOException when it can neither be read nor moved; it stays where it is
    void keep(LyingFile lying, TheFolder folder) throws IOException {
        Optional<LyingFile> claimed = TheFolder.claim(lying);
        if (claimed.isEmpty()) {
            return;
        }
        LyingFile file = claimed.get();
        if (hasUnseenLetters(file.name())) {
            saying.setAside(folder.move(file, TheFolder.ASIDE), "folder.why.name");
        } else if (file.size() > TakingADocumentIn.MOST) {
            saying.setAside(folder.move(file, TheFolder.ASIDE), "folder.why.too.large");
        } else {
            copyAndKeep(file, folder);
        }
    }

    private void copyAndKeep(LyingFile file, TheFolder folder) throws IOException {
        Path copy = Files.createTempFile(data.folder("folder"), "file", ".copy");
        try {
            copy(file.path(), copy);
            if (TheFolder.look(file.path(), file.source()).filter(file::isAs).isEmpty()) {
                TheFolder.release(file);
                return;
            }
            switch (taking.take(arrival(file, copy))) {
                case Taken.New kept -> folder.move(file, TheFolder.DONE);
                case Taken.AlreadyThere kept -> folder.move(file, TheFolder.DONE);
                case Taken.Refused(var why) ->
                    saying.setAside(folder.move(file, TheFolder.ASIDE), "folder.why." + sentence(why));
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String sentence(Taken.Why why) {
        return switch (why) {
            case EMPTY -> "empty";
            case TOO_LARGE -> "too.large";
            case UNREADABLE -> "unreadable";
        };
    }

    private static void copy(Path file, Path copy) throws IOException {
        try (InputStream from = Channels.newInputStream(
                        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
                OutputStream to = Files.newOutputStream(copy)) {
            from.transferTo(to);
        }
    }

    private Arrival arrival(LyingFile file, Path copy) {
        return new Arrival(
                settings.operation(),
                Bytes.of(copy),
                file.name(),
                "",
                Way.FOLDER,
                file.source(),
                file.modified().toInstant().truncatedTo(ChronoUnit.MICROS),
                source(file.source()),
                null,
                "system");
    }

    /// The source that is called like the subfolder, however its letters are composed.
    private Source.@org.jspecify.annotations.Nullable Id source(String folder) {
        String name = Normalizer.normalize(folder, Normalizer.Form.NFC).strip();
        return name.isEmpty()
                ? null
                : sources.find(settings.operation(), name).map(Source::id).orElse(null);
    }

    private static boolean hasUnseenLetters(String name) {
        return name.indexOf('\\') >= 0
                || name.chars().anyMatch(letter -> Character.isISOControl(letter) || letter == 0xFFFD)
                || name.codePoints().anyMatch(letter -> Character.getType(letter) == Character.FORMAT);
    }
}
