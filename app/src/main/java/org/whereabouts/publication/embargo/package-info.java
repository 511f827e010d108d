/// The embargo: of a death the families who asked hear first. The room that knows them offers
/// [org.whereabouts.publication.embargo.FamiliesWhoWait].
@NullMarked
@NamedInterface("embargo")
package org.whereabouts.publication.embargo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
