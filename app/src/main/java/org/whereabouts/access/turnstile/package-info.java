/// The turnstile before what programs ask for: who asks, whether they may, and how much they were given.
@NullMarked
package org.whereabouts.access.turnstile;

import org.jspecify.annotations.NullMarked;
