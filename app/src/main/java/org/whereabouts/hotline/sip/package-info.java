/// Signalling: the SIP stack, what is written with it, and the trunk that this service registers at.
///
/// Nothing outside this package and `calling` knows that there is a `javax.sip`.
@NullMarked
package org.whereabouts.hotline.sip;

import org.jspecify.annotations.NullMarked;
