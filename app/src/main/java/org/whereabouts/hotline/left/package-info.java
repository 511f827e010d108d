/// What callers leave behind: that they are to be called, and what they said.
@NullMarked
package org.whereabouts.hotline.left;

import org.jspecify.annotations.NullMarked;
