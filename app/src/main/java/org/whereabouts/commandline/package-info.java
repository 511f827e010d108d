/// How people at a terminal use the program.
///
/// A command is a bean of its own room that carries picocli's `@Command`; this room finds it, gives it its texts from
/// the bundle and turns its failures into one clear line. A new command: write the bean in its room, add its texts to
/// `org/whereabouts/commandline/usage*.properties`.
@NullMarked
@ApplicationModule(allowedDependencies = "storage")
package org.whereabouts.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
