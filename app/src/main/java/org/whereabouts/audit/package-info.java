/// The append-only, hash-chained record of every decision and every sealed read.
///
/// A use case that decides something writes here in the same transaction: if the audit cannot be written,
/// nothing happens. Entries carry ids, counts and codes, never personal data. `audit verify` walks the
/// chain; `heads` signs how far it has come, to be published.
@NullMarked
@ApplicationModule(allowedDependencies = {"commandline", "storage", "clockwork"})
package org.whereabouts.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
