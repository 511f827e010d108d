/// Sound on the wire: RTP packets, G.711, keys that are pressed, SRTP, and the one clock that sends all of it in time.
///
/// A [org.whereabouts.hotline.media.Stream] is one side of a call. Everything that happens twenty milliseconds apart,
/// for
/// all calls, is done by the one thread of a [org.whereabouts.hotline.media.Beat]; nothing in it waits for anything.
@NullMarked
package org.whereabouts.hotline.media;

import org.jspecify.annotations.NullMarked;
