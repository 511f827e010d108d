/// What waits for officers, in line: how much, since when, in which order, and how long it took.
///
/// A room that keeps something of which officers decide offers a [org.whereabouts.waiting.Line] of it, most
/// simply a table (`store`). The desk makes a queue of each; whose hands an item is in is the desk's own
/// affair.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.whereabouts.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
