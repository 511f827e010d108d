/// What a set of reports amounts to: one pure function from reports, their grades and their origins to the standing
/// of each fact, with its reasons.
///
/// Last-writer-wins is wrong; so is counting reposts. Start reading at [org.whereabouts.registry.standing.Standings].
@NullMarked
@NamedInterface("standing")
package org.whereabouts.registry.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
