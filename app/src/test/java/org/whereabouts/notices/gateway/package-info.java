/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.gateway;

import org.jspecify.annotations.NullMarked;
