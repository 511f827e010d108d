/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.wording;

import org.jspecify.annotations.NullMarked;
