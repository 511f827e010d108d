/// Tests of the room notices.
@NullMarked
package org.whereabouts.notices.mail;

import org.jspecify.annotations.NullMarked;
