package org.whereabouts.sources.folder;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.whereabouts.registry.Operation;

/// The watched folder as `docs/operating/mailbox.md` lets one set it up.
///
/// @param path      where it is, or null when there is none
/// @param still     for how long a file must not have changed before it is taken
/// @param operation the register that its files are for
record FolderSettings(@Nullable Path path, Duration still, Operation.Id operation) {}
