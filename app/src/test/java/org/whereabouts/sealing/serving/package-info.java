/// Tests of sealing in a running service.
@NullMarked
package org.whereabouts.sealing.serving;

import org.jspecify.annotations.NullMarked;
