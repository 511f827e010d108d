/// Tests of sealing.
@NullMarked
package org.whereabouts.sealing;

import org.jspecify.annotations.NullMarked;
