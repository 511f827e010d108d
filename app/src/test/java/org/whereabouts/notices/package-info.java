/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices;

import org.jspecify.annotations.NullMarked;
