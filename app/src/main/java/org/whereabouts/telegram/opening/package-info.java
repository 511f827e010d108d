/// Opens the bot when the service starts with `--telegram`, as the settings `whereabouts.telegram.…` want it, and says
/// plainly what is in the way when it cannot.
@NullMarked
package org.whereabouts.telegram.opening;

import org.jspecify.annotations.NullMarked;
