/// Tests of sealing: keys.
@NullMarked
package org.whereabouts.sealing.keys;

import org.jspecify.annotations.NullMarked;
