/// The call sheet: an enquiry taken down while somebody speaks, kept every few seconds, read back and filed.
@NullMarked
package org.whereabouts.hotline.sheet;

import org.jspecify.annotations.NullMarked;
