package org.whereabouts.sealing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `key`: makes, unlocks, locks, rotates and copies the key of what is sealed.
@Component
@Command(name = "key", mixinStandardHelpOptions = true)
class KeyCommand {

    private final MakingKeys making;
    private final LockingServices services;
    private final CopiesOfTheKey copies;

    @Option(names = "--key-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    @Nullable
    Path keyFile;

    KeyCommand(MakingKeys making, LockingServices services, CopiesOfTheKey copies) {
        this.making = making;
        this.services = services;
        this.copies = copies;
    }

    @Command(name = "create", mixinStandardHelpOptions = true)
    int create() {
        return making.create(keyFile);
    }

    @Command(name = "status", mixinStandardHelpOptions = true)
    int status() {
        return services.status();
    }

    @Command(name = "unlock", mixinStandardHelpOptions = true)
    int unlock() {
        return services.unlock(keyFile);
    }

    @Command(name = "lock", mixinStandardHelpOptions = true)
    int lock() {
        return services.lock();
    }

    @Command(name = "rotate", mixinStandardHelpOptions = true)
    int rotate() {
        return making.rotate(keyFile);
    }

    @Command(name = "change-passphrase", mixinStandardHelpOptions = true)
    int changePassphrase(@Option(names = "--new-key-file", paramLabel = "FILE") @Nullable Path newKeyFile) {
        return making.changePassphrase(keyFile, newKeyFile);
    }

    @Command(name = "copy", mixinStandardHelpOptions = true)
    int copy(@Parameters(paramLabel = "FILE") Path file) {
        return copies.copy(file, keyFile);
    }

    @Command(name = "restore", mixinStandardHelpOptions = true)
    int restore(@Parameters(paramLabel = "FILE") Path file) {
        return copies.restore(file, keyFile);
    }
}
