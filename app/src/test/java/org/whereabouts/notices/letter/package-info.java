/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.letter;

import org.jspecify.annotations.NullMarked;
