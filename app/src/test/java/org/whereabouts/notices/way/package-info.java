/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.way;

import org.jspecify.annotations.NullMarked;
