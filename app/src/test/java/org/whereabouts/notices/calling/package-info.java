/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.calling;

import org.jspecify.annotations.NullMarked;
