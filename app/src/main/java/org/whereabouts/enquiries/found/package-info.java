/// The found person's side: what somebody wishes who is looked for, and what may therefore be told to
/// whoever looks.
///
/// A *wish* comes by `/report` ("it is about me") and awaits an officer; as an assertion it neither erases
/// nor confirms anything. Once an officer has established who speaks, it becomes a *consent*
/// ([org.whereabouts.enquiries.found.TakingUpAWish]), sealed with the telling it came by. Before a family
/// is told of a match, [org.whereabouts.enquiries.found.AskingWhatMayBeTold] gives a
/// [org.whereabouts.enquiries.found.Clearance], or none. Nobody else makes one: what needs a clearance
/// cannot be done against the will of the person found.
@NullMarked
@NamedInterface("found")
package org.whereabouts.enquiries.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
