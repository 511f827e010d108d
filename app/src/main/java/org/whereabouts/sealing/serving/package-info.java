/// What goes on in a running service: it listens for whoever unlocks it, wraps data keys anew behind, and
/// keeps erasures beside the database.
@NullMarked
package org.whereabouts.sealing.serving;

import org.jspecify.annotations.NullMarked;
