/// SRTP (RFC 3711) with keys from the session description (RFC 4568): nobody on the way hears what is said.
@NullMarked
package org.whereabouts.hotline.srtp;

import org.jspecify.annotations.NullMarked;
