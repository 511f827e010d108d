/// A watched folder: what is laid into it is kept, and then moved to `done`, or to `set-aside` with a text that says
/// why.
///
/// The name of a subfolder is the name of the source. `SweepingTheFolder` finds what has come to rest, `KeepingAFile`
/// keeps it.
@NullMarked
package org.whereabouts.sources.folder;

import org.jspecify.annotations.NullMarked;
