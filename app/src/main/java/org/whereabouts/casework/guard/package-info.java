/// The guard before the public pages, as administrators see and switch it.
@NullMarked
package org.whereabouts.casework.guard;

import org.jspecify.annotations.NullMarked;
