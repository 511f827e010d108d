/// The one store: starts the PostgreSQL that the program carries, or connects to the one named by `DATABASE_URL`.
///
/// The other rooms see a `DataSource` and the [org.whereabouts.storage.DataFolder]; their tables come from their own
/// folder of Flyway migrations, `db/ROOM`, into a schema of the room's name. Settings of the carried server are in
/// `CarriedServer`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.whereabouts.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
