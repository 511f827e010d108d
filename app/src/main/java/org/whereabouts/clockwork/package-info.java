/// What goes on behind while the service runs: one mechanism for all rooms. A room says what a turn is and
/// how long to rest; [org.whereabouts.clockwork.Clockwork] says when.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.whereabouts.clockwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
