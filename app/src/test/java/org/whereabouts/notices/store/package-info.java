/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.store;

import org.jspecify.annotations.NullMarked;
