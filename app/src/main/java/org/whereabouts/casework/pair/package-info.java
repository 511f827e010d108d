/// The two-person rule: one officer proposes a deed, another approves it.
@NullMarked
package org.whereabouts.casework.pair;

import org.jspecify.annotations.NullMarked;
