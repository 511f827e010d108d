/// The hotline: who cannot write, telephones, and is answered.
///
/// `line` is the telephone as the rest of this room sees it: a [org.whereabouts.hotline.line.Call] that is answered,
/// spoken
/// to and listened to by one virtual thread of its own. Signalling and sound lie below it.
///
/// Nobody imports this room: it plugs into `enquiries` and `notices`, and its pages stand on the desk.
@NullMarked
@ApplicationModule(displayName = "Hotline")
package org.whereabouts.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
