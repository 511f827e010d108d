/// Key pairs, data keys, and what an operator does with them.
///
/// A [org.whereabouts.sealing.keys.Keyring] is the private halves in memory; everything that needs one says
/// so in its parameters.
@NullMarked
package org.whereabouts.sealing.keys;

import org.jspecify.annotations.NullMarked;
