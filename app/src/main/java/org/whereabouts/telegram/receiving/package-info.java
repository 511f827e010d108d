/// What Telegram tells, until it is taken up: stored, sealed, before Telegram is told that we have it.
@NullMarked
package org.whereabouts.telegram.receiving;

import org.jspecify.annotations.NullMarked;
