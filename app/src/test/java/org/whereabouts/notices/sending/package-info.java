/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.sending;

import org.jspecify.annotations.NullMarked;
