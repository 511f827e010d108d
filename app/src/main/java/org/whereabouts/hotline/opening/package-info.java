/// Opens the line when the service starts with `--hotline`, as the settings `whereabouts.hotline.line.…` want it, and
/// says
/// plainly what is in the way when it cannot.
@NullMarked
package org.whereabouts.hotline.opening;

import org.jspecify.annotations.NullMarked;
