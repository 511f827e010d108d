/// Text messages to the number of the line, answered by the same rules as a call.
@NullMarked
package org.whereabouts.hotline.texts;

import org.jspecify.annotations.NullMarked;
