/// Tests of sealing: cipher.
@NullMarked
package org.whereabouts.sealing.cipher;

import org.jspecify.annotations.NullMarked;
