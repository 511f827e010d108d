/// Pictures that come in, drawn anew: one mechanism for all rooms that show or keep what somebody sent.
///
/// [org.whereabouts.pictures.Reencoding] reads a file nobody can trust and gives back its pixels alone;
/// [org.whereabouts.pictures.DrawingADocument] does so with the pages of a document. Nothing is written to a disk on
/// the way.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.whereabouts.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
