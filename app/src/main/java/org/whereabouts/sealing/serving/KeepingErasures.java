package org.whereabouts.sealing.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.whereabouts.commandline.BeforeServing;
import org.whereabouts.commandline.Console;
import org.whereabouts.sealing.ErasingASubject;
import org.whereabouts.sealing.Subject;
import org.whereabouts.sealing.SubjectErased;
import org.whereabouts.sealing.keys.Erasures;
import org.whereabouts.storage.DataFolder;

/// Keeps the list of erased subjects beside the database too, so that a database that was restored from before an
/// erasure learns of it when the service starts.
@Component
@Order(-30)
class KeepingErasures implements BeforeServing {

    private final Erasures erasures;
    private final ErasingASubject erasing;
    private final DataFolder data;
    private final Clock clock;

    KeepingErasures(Erasures erasures, ErasingASubject erasing, DataFolder data, Clock clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        Set<Subject> here = erasures.all().stream()
                .map(Erasures.Tombstone::subject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Subject> there = noted();
        Set<Subject> toErase = new LinkedHashSet<>(there);
        toErase.removeAll(here);
        toErase.forEach(subject -> erasing.erase(subject, "system", "restored"));
        here.stream().filter(subject -> !there.contains(subject)).forEach(this::note);
        if (!toErase.isEmpty()) {
            Console.of("org.whereabouts.sealing.messages").say("erasures", toErase.size());
        }
    }

    /// Notes an erasure once it is sure that it happened. One that is missed here is noted at the next start.
    @TransactionalEventListener
    void heard(SubjectErased erased) {
        if (!noted().contains(erased.subject())) {
            note(erased.subject());
        }
    }

    private Path file() {
        return RunningServices.folder(data).resolve("erased");
    }

    private Set<Subject> noted() {
        if (!Files.exists(file())) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file())) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> words.length == 3)
                    .map(words -> new Subject(words[0], UUID.fromString(words[1])))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("WA-0952 the list of erasures cannot be read", cannotRead);
        }
    }

    private synchronized void note(Subject subject) {
        String line = subject.kind() + " " + subject.id() + " " + clock.instant() + "\n";
        try {
            if (!Files.exists(file())) {
                KeyFile.write(file(), "");
            }
            Files.writeString(file(), line, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("WA-0953 the list of erasures cannot be written", cannotWrite);
        }
    }
}
