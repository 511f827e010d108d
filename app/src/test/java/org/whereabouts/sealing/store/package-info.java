/// Tests of sealing: store.
@NullMarked
package org.whereabouts.sealing.store;

import org.jspecify.annotations.NullMarked;
