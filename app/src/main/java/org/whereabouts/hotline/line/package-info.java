/// The telephone as the rest of the room sees it.
@NullMarked
package org.whereabouts.hotline.line;

import org.jspecify.annotations.NullMarked;
