/// Session descriptions (RFC 4566, 3264): what the other side offers, and what we answer.
@NullMarked
package org.whereabouts.hotline.sdp;

import org.jspecify.annotations.NullMarked;
