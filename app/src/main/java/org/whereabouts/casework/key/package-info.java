/// The key to what families confide, as the desk sees it: whether it is unlocked, and how it may be.
@NullMarked
package org.whereabouts.casework.key;

import org.jspecify.annotations.NullMarked;
