package org.whereabouts.sources.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Looks through the folder, and has every file kept that has not changed for a while.
@Service
class SweepingTheFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingTheFolder.class);

    private final KeepingAFile keeping;
    private final FolderSettings settings;
    private final FolderWellbeing wellbeing;
    private final Clock clock;
    private Map<Path, Seen> seen = Map.of();

    SweepingTheFolder(KeepingAFile keeping, FolderSettings settings, FolderWellbeing wellbeing, Clock clock) {
        this.keeping = keeping;
        this.settings = settings;
        this.wellbeing = wellbeing;
        this.clock = clock;
    }

    /// Looks once. A time of the file system that lies in the past says nothing, as copying may keep it; so what counts
    /// is
    /// how long we have seen it unchanged.
    void sweep() {
        Path path = settings.path();
        if (path == null) {
            return;
        }
        if (!Files.isDirectory(path)) {
            wellbeing.ill("folder.trouble.not.there");
            return;
        }
        try {
            sweep(new TheFolder(path));
        } catch (IOException unreadable) {
            wellbeing.ill("folder.trouble.unreadable");
        }
    }

    private void sweep(TheFolder folder) throws IOException {
        Instant now = clock.instant();
        List<LyingFile> files = folder.files();
        var next = new HashMap<Path, Seen>();
        boolean well = true;
        for (LyingFile file : files) {
            Seen before = seen.get(file.path());
            Seen current = before != null && file.isAs(before.file()) ? before : new Seen(file, now);
            if (file.claimed() || !now.isBefore(current.since().plus(settings.still()))) {
                well &= keep(file, folder);
            }
            next.put(file.path(), current);
        }
        seen = next;
        if (well) {
            wellbeing.well();
        } else {
            wellbeing.ill("folder.trouble.unreadable");
        }
    }

    private boolean keep(LyingFile file, TheFolder folder) {
        try {
            keeping.keep(file, folder);
            return true;
        } catch (IOException | RuntimeException trouble) {
            LOG.warn(
                    "WA-2064 a file of the folder could not be kept: {}",
                    trouble.getClass().getSimpleName());
            return false;
        }
    }

    private record Seen(LyingFile file, Instant since) {}
}
