/// Calls: what becomes of an invitation, from its first ring to its end, and how two telephones are connected.
///
/// The stack's one thread and the clock of the sound tell a call what happens by its
/// [org.whereabouts.hotline.calling.Inbox];
/// the call's own thread takes it from there. So nobody but that thread ever waits.
@NullMarked
package org.whereabouts.hotline.calling;

import org.jspecify.annotations.NullMarked;
