/// What keeps the register from being copied in one night, without shutting a family out.
///
/// Whoever reads the public pages is counted by network; whoever was given much, and everybody while there is a
/// [org.whereabouts.publication.guard.Rush], is asked for a moment: their browser proves some work, or they wait.
/// `GuardingPages` stands before the pages and lets [org.whereabouts.publication.guard.Guard] decide; what was proved
/// is
/// read by `Passes`. The usual change: a number, in `whereabouts.guard` of the configuration.
@NullMarked
@NamedInterface("guard")
package org.whereabouts.publication.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
